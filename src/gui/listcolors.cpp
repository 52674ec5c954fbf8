#include "gui/listcolors.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

struct ListColors
{
    Q_DECLARE_TR_FUNCTIONS(ListColors)
};

} // namespace

QList<NamedColor> listColors()
{
    return {{u"#d64545"_s, ListColors::tr("Red")},    {u"#d9822b"_s, ListColors::tr("Orange")},
            {u"#b8961b"_s, ListColors::tr("Yellow")}, {u"#2e9e5b"_s, ListColors::tr("Green")},
            {u"#1f9c9c"_s, ListColors::tr("Teal")},   {u"#3366cc"_s, ListColors::tr("Blue")},
            {u"#8a5cc7"_s, ListColors::tr("Purple")}, {u"#c74f95"_s, ListColors::tr("Pink")}};
}

QString colorName(const QString &value)
{
    for (const auto colors = listColors(); const auto &color : colors) {
        if (color.value.compare(value, Qt::CaseInsensitive) == 0)
            return color.name;
    }
    return value;
}

} // namespace traydo::gui
