#pragma once

#include <QDialog>
#include <QKeySequence>

namespace traydo::gui {

/// A key and what it does.
struct ShortcutLine
{
    QList<QKeySequence> keys; ///< any of them
    QString what;
};

/// The keys of one page, or of the whole window.
struct ShortcutSection
{
    QString title;
    QList<ShortcutLine> lines;
};

/// Lists the keys; opened with `?`. Any key that closes dialogs closes it, and `?` again.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(const QList<ShortcutSection> &sections, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace traydo::gui
