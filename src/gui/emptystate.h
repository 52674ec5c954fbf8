#pragma once

#include <QWidget>

#include <memory>

namespace traydo::gui {

namespace Ui {
class EmptyState;
}

/// What a page shows instead of nothing: a sentence, and one thing to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    ~EmptyState() override;

    void setIcon(const QString &name);
    void setText(const QString &title, const QString &text);
    /// Shows the address for apps with its copy button; an empty one hides both.
    void setAddress(const QString &address);
    /// Shows a button; an empty caption hides it.
    void setAction(const QString &caption);

Q_SIGNALS:
    void actionTriggered();

private:
    std::unique_ptr<Ui::EmptyState> m_ui;
};

} // namespace traydo::gui
