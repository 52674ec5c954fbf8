#include "core/tomlparse.h"

using namespace Qt::StringLiterals;

namespace traydo::core {

namespace {

Error wrong(const toml::parse_error &error)
{
    return {ErrorCode::InvalidArgument,
            u"line %1: %2"_s.arg(error.source().begin.line).arg(textOf(error.description()))};
}

} // namespace

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// The library reports by exception or by value, depending on how it was built; nothing may escape from here.
Result<toml::table> parseToml(const QByteArray &text)
{
    const std::string_view view(text.constData(), size_t(text.size()));
#if TOML_EXCEPTIONS
    try {
        return toml::parse(view);
    } catch (const toml::parse_error &error) {
        return wrong(error);
    }
#else
    auto result = toml::parse(view);
    if (!result)
        return wrong(result.error());
    return std::move(result).table();
#endif
}

} // namespace traydo::core
