#include "misfits.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QStackedLayout>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace traydo::test {

namespace {

constexpr int frameOfLineEdit = 6; ///< px on either side before the text begins

QString named(const QWidget &widget, const QString &text)
{
    const auto name =
        widget.objectName().isEmpty() ? widget.parentWidget()->objectName() + u"/?"_s : widget.objectName();
    return u"%1 %2 “%3”"_s.arg(QString::fromLatin1(widget.metaObject()->className()), name, text.left(60));
}

int textWidth(const QWidget &widget, const QString &text)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

/// Looks at one control after the other and keeps what is wrong.
class Inspection
{
public:
    void look(const QWidget &widget);
    QStringList found() const { return m_found; }

private:
    void need(const QWidget &widget, const QString &text, QSize needed, QSize given)
    {
        if (needed.width() > given.width() || needed.height() > given.height())
            m_found.append(u"%1 needs %2x%3 and has %4x%5"_s.arg(named(widget, text))
                               .arg(needed.width())
                               .arg(needed.height())
                               .arg(given.width())
                               .arg(given.height()));
    }
    void needWidth(const QWidget &widget, const QString &text, int needed, int given)
    {
        need(widget, text, {needed, 0}, {given, 0});
    }
    void lookAtLabel(const QLabel &label);
    void lookAtCombo(const QComboBox &combo);
    void lookAtTabs(const QTabBar &tabs);
    void lookAtEdit(const QLineEdit &edit);
    void lookAtHeader(const QHeaderView &header);
    void lookAtColumns(const QAbstractItemView &view);
    void lookAtBorders(const QWidget &widget, const QString &text);
    void lookForCovered(const QLayout &layout);

    QStringList m_found;
};

void Inspection::lookAtLabel(const QLabel &label)
{
    if (label.text().isEmpty())
        return;
    lookAtBorders(label, label.text());
    if (!label.wordWrap())
        return need(label, label.text(), label.sizeHint(), label.size());
    need(label, label.text(), {0, label.heightForWidth(label.width())}, label.size());
    const auto room = label.contentsRect();
    const auto wrapped = label.fontMetrics().boundingRect(QRect(0, 0, room.width(), QWIDGETSIZE_MAX),
                                                          Qt::TextWordWrap, label.text());
    needWidth(label, label.text(), wrapped.width(), room.width());
}

void Inspection::lookAtCombo(const QComboBox &combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = combo.isEditable();
    const auto room =
        combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    for (int i = 0; i < combo.count(); ++i) {
        const int icon = combo.itemIcon(i).isNull() ? 0 : combo.iconSize().width() + 4;
        needWidth(combo, combo.itemText(i), textWidth(combo, combo.itemText(i)) + icon, room.width());
    }
    lookAtBorders(combo, combo.currentText());
}

void Inspection::lookAtTabs(const QTabBar &tabs)
{
    const auto scrollers = tabs.findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
    for (const auto *scroller : scrollers) {
        if (scroller->isVisible())
            return m_found.append(named(tabs, tabs.tabText(0)) + u" scrolls"_s);
    }
    for (int i = 0; i < tabs.count(); ++i)
        needWidth(tabs, tabs.tabText(i), textWidth(tabs, tabs.tabText(i)), tabs.tabRect(i).width());
}

void Inspection::lookAtEdit(const QLineEdit &edit)
{
    // What a person writes may be longer than its field. What the program says there may not, but for names
    // in it, which a tooltip has whole.
    if (!edit.isReadOnly() && !edit.toolTip().isEmpty())
        return;
    const auto said = edit.isReadOnly() ? edit.text() : edit.placeholderText();
    if (!said.isEmpty())
        needWidth(edit, said, textWidth(edit, said), edit.width() - 2 * frameOfLineEdit);
}

void Inspection::lookAtHeader(const QHeaderView &header)
{
    for (int i = 0; i < header.count(); ++i) {
        const auto text = header.model()->headerData(i, header.orientation()).toString();
        if (!header.isSectionHidden(i))
            needWidth(header, text, header.sectionSizeHint(i), header.sectionSize(i));
    }
}

void Inspection::lookAtColumns(const QAbstractItemView &view)
{
    const auto *model = view.model();
    for (int row = 0; model && row < model->rowCount(view.rootIndex()); ++row) {
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const auto index = model->index(row, column, view.rootIndex());
            if (!index.data(Qt::ToolTipRole).toString().isEmpty())
                continue;
            const auto hint = view.sizeHintForIndex(index);
            const auto given = view.visualRect(index).size();
            if (!given.isEmpty())
                need(view, index.data().toString(), hint, given);
        }
    }
}

/// Inside of everything that it is in; where that scrolls, up and down only.
void Inspection::lookAtBorders(const QWidget &widget, const QString &text)
{
    const auto *around = &widget;
    while (!around->isWindow()) {
        around = around->parentWidget();
        auto place = QRect(widget.mapTo(around, QPoint()), widget.size());
        const auto *area = qobject_cast<const QAbstractScrollArea *>(around->parentWidget());
        const bool scrolls = area && area->viewport() == around;
        if (scrolls) {
            place.setTop(0);
            place.setBottom(0);
        }
        if (!around->rect().contains(place))
            return m_found.append(u"%1 lies %2..%3 in %4, which is %5 wide"_s.arg(named(widget, text))
                                      .arg(place.left())
                                      .arg(place.right())
                                      .arg(around->objectName())
                                      .arg(around->width()));
        if (scrolls)
            return;
    }
}

/// A layout without enough room pushes its widgets over each other.
void Inspection::lookForCovered(const QLayout &layout)
{
    for (int one = 0; one < layout.count(); ++one) {
        const auto *above = layout.itemAt(one)->widget();
        if (const auto *inner = layout.itemAt(one)->layout())
            lookForCovered(*inner);
        for (int other = one + 1; other < layout.count(); ++other) {
            const auto *below = layout.itemAt(other)->widget();
            if (above && below && above->isVisible() && below->isVisible() &&
                above->geometry().intersects(below->geometry()))
                m_found.append(u"%1 lies over %2"_s.arg(named(*below, {}), named(*above, {})));
        }
    }
}

void Inspection::look(const QWidget &widget)
{
    const bool pages = qobject_cast<const QStackedLayout *>(widget.layout());
    if (widget.layout() && !pages)
        lookForCovered(*widget.layout());
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        lookAtLabel(*label);
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        need(widget, button->text(), button->sizeHint(), button->size());
        lookAtBorders(widget, button->text());
    } else if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        lookAtCombo(*combo);
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        lookAtTabs(*tabs);
    } else if (const auto *group = qobject_cast<const QGroupBox *>(&widget)) {
        needWidth(widget, group->title(), textWidth(widget, group->title()), widget.width());
    } else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
        lookAtEdit(*edit);
    } else if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(&widget)) {
        need(widget, spin->text(), spin->minimumSizeHint(), spin->size());
    } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
        lookAtHeader(*header);
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
        lookAtColumns(*view);
    }
}

/// Parts that Qt makes inside of its own controls.
bool isInnerPart(const QWidget &widget)
{
    return widget.objectName().startsWith(u"qt_"_s) ||
           (qobject_cast<const QTabBar *>(widget.parentWidget()) &&
            qobject_cast<const QToolButton *>(&widget)) ||
           qobject_cast<const QAbstractSpinBox *>(widget.parentWidget()) ||
           qobject_cast<const QLineEdit *>(widget.parentWidget());
}

} // namespace

QStringList misfits(const QWidget &window)
{
    Inspection inspection;
    const auto widgets = window.findChildren<QWidget *>();
    for (const auto *widget : widgets) {
        if (widget->isVisible() && widget->window() == &window && !isInnerPart(*widget))
            inspection.look(*widget);
    }
    return inspection.found();
}

} // namespace traydo::test
