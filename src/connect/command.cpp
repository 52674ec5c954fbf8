#include "connect/command.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace traydo::connect {

namespace {

QString quoted(QString word)
{
    static const QRegularExpression plain(uR"(\A[A-Za-z0-9_@%+=:,./-]+\z)"_s);
    if (plain.match(word).hasMatch())
        return word;
    return u'\'' + word.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

QString Command::toText() const
{
    QStringList words{quoted(program)};
    for (const QString &argument : arguments)
        words.append(quoted(argument));
    return words.join(u' ');
}

} // namespace traydo::connect
