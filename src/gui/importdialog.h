#pragma once

#include "gui/todoimport.h"

#include <QDialog>

#include <memory>

namespace traydo::gui {

class ListModel;
namespace Ui {
class ImportDialog;
}

/// Brings todos of a file in: shows first how many would be new, changed or left out, and why.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(control::ControlService &service, const ListModel &lists, const QString &path,
                 QWidget *parent = nullptr);
    ~ImportDialog() override;

Q_SIGNALS:
    void noticed(const QString &text);

protected:
    bool event(QEvent *event) override;

private:
    void fill(const ListModel &lists);
    void preview();
    core::ExchangeFormat format() const;
    QString into() const;
    void showPreview(const core::ImportReport &report);
    void showRemarks(const core::ImportReport &report);
    void run();
    void done(const core::ImportReport &report);
    void showFailure(const core::Error &error);

    TodoImport m_import;
    QString m_path;
    std::unique_ptr<Ui::ImportDialog> m_ui;
};

} // namespace traydo::gui
