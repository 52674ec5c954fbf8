#include "gui/shortcutsdialog.h"

#include "gui/plaintext.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const auto &key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(u"  /  "_s);
}

void addSection(QGridLayout *grid, const ShortcutSection &section)
{
    auto *title = plainLabel(section.title);
    auto font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    int row = grid->rowCount();
    if (row > 1)
        grid->setRowMinimumHeight(row++, 8);
    grid->addWidget(title, row++, 0, 1, 2);
    for (const auto &line : section.lines) {
        const auto keys = keysText(line.keys);
        auto *what = plainLabel(line.what);
        // Read as one: the key alone says nothing.
        what->setAccessibleName(u"%1: %2"_s.arg(keys, line.what));
        auto *pressed = plainLabel(keys);
        alignWithWindow({pressed});
        grid->addWidget(pressed, row, 0, Qt::AlignTop);
        grid->addWidget(what, row++, 1, Qt::AlignTop);
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutSection> &sections, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (const auto &section : sections)
        addSection(grid, section);
    grid->setRowStretch(grid->rowCount(), 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(windowTitle());
    scroll->setWidget(content);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll);
    column->addWidget(buttons);
    resize((content->sizeHint() + QSize(48, 72)).expandedTo({420, 0}).boundedTo({640, 560}));
}

void ShortcutsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Question)
        return accept();
    QDialog::keyPressEvent(event);
}

} // namespace traydo::gui
