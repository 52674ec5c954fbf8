#include "gui/spokenlabel.h"

#include <QAccessible>
#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

/// Screen readers say notifications that appear. Announcements proper came with Qt 6.8.
QAccessibleInterface *notification(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(SpokenLabel::staticMetaObject.className()))
        return nullptr;
    class Interface : public QAccessibleWidget
    {
    public:
        explicit Interface(QWidget *widget) : QAccessibleWidget(widget, QAccessible::Notification) {}
        QString text(QAccessible::Text kind) const override
        {
            return kind == QAccessible::Name ? qobject_cast<QLabel *>(widget())->text()
                                             : QAccessibleWidget::text(kind);
        }
    };
    return new Interface(qobject_cast<QWidget *>(object));
}

} // namespace

SpokenLabel::SpokenLabel(QWidget *parent) : QLabel(parent)
{
    QAccessible::installFactory(notification); // once: the same one is not added again
    setTextFormat(Qt::PlainText);
}

void SpokenLabel::speak()
{
    for (const auto what : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(this, what);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace traydo::gui
