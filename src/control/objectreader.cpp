#include "control/objectreader.h"

using namespace Qt::StringLiterals;

namespace traydo::control {

ObjectReader::ObjectReader(const QJsonValue &value, QLatin1StringView what)
    : m_object(value.toObject()), m_what(what)
{
    if (!value.isObject())
        m_error = core::Error{core::ErrorCode::InvalidArgument, u"%1 must be an object"_s.arg(what)};
}

QString ObjectReader::text(QLatin1StringView name)
{
    const auto member = value(name);
    if (!member.isString())
        refuse(name, u"must be a string"_s);
    return member.toString();
}

bool ObjectReader::flag(QLatin1StringView name)
{
    const auto member = value(name);
    if (!member.isBool())
        refuse(name, u"must be true or false"_s);
    return member.toBool();
}

qint64 ObjectReader::integer(QLatin1StringView name, qint64 least, qint64 most)
{
    const auto member = value(name);
    const auto number = member.toInteger(0);
    // toInteger() answers its argument for anything that is no whole number.
    if (number != member.toInteger(1) || number < least || number > most)
        refuse(name, u"must be a whole number in range"_s);
    return number;
}

int ObjectReader::smallInteger(QLatin1StringView name, int least, int most)
{
    return int(integer(name, least, most));
}

core::Instant ObjectReader::instant(QLatin1StringView name)
{
    return core::fromEpochMs(
        integer(name, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()));
}

std::optional<core::Instant> ObjectReader::optionalInstant(QLatin1StringView name)
{
    if (value(name).isNull())
        return {};
    return instant(name);
}

QJsonArray ObjectReader::array(QLatin1StringView name)
{
    const auto member = value(name);
    if (!member.isArray())
        refuse(name, u"must be an array"_s);
    return member.toArray();
}

QStringList ObjectReader::texts(QLatin1StringView name)
{
    QStringList result;
    for (const auto element : array(name)) {
        if (!element.isString())
            refuse(name, u"must be an array of strings"_s);
        result.append(element.toString());
    }
    return result;
}

QJsonValue ObjectReader::value(QLatin1StringView name)
{
    m_read.insert(QString(name));
    const auto found = m_object.constFind(name);
    if (found == m_object.constEnd()) {
        refuse(name, u"is missing"_s);
        return QJsonValue(QJsonValue::Undefined);
    }
    return *found;
}

void ObjectReader::refuse(QLatin1StringView name, const QString &why)
{
    if (!m_error)
        m_error = core::Error{core::ErrorCode::InvalidArgument, u"%1.%2 %3"_s.arg(m_what, name, why)};
}

void ObjectReader::checkNothingLeft()
{
    for (auto member = m_object.constBegin(); member != m_object.constEnd() && !m_error; ++member) {
        if (!m_read.contains(member.key()))
            m_error =
                core::Error{core::ErrorCode::InvalidArgument, u"%1 has an unknown member"_s.arg(m_what)};
    }
}

} // namespace traydo::control
