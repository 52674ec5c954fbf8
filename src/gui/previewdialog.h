#pragma once

#include <QDialog>

#include <memory>

namespace traydo::gui {

namespace Ui {
class PreviewDialog;
}

/// Shows what would happen before it happens, then how it goes and what came of it. Not modal: while it
/// works, the person may have to answer a request.
class PreviewDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PreviewDialog(QWidget *parent = nullptr);
    ~PreviewDialog() override;

protected:
    void setIntroduction(const QString &text);
    /// Plain text; the lines of a difference are told apart.
    void setPreview(const QString &text);
    void append(const QString &line);
    /// The button that does it; without a caption there is nothing to do but read and copy.
    void setAction(const QString &caption);
    void setWorking(const QString &message);
    /// The end: there is nothing more to press but Close.
    void setDone(const QString &message);

    /// The button was pressed.
    virtual void act() {}

private:
    std::unique_ptr<Ui::PreviewDialog> m_ui;
};

} // namespace traydo::gui
