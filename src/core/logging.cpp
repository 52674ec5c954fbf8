#include "core/logging.h"

#include "core/clock.h"

#include <QByteArray>

#include <cstdio>
#include <initializer_list>

#ifdef Q_OS_UNIX
#include <sys/stat.h>

#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace traydo::core {

namespace {

constexpr int maxLineLength = 4000; ///< code points of one log message

constexpr char32_t zeroWidthNonJoiner = 0x200C;
constexpr char32_t zeroWidthJoiner = 0x200D;

/// Joiners are part of Persian, Indic and emoji text, but in Latin, Greek and Cyrillic they only make a name
/// look like another one.
bool isJoinerInPlace(char32_t c, char32_t previous)
{
    if ((c != zeroWidthJoiner && c != zeroWidthNonJoiner) || previous < 0x80)
        return false;
    switch (QChar::script(previous)) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
        return false;
    default:
        return QChar::category(previous) != QChar::Other_Format;
    }
}

bool isUnprintable(char32_t c, char32_t previous)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format: // bidi controls, zero width characters, tags
        return !isJoinerInPlace(c, previous);
    default:
        // Letters and marks that show nothing (Unicode: Default_Ignorable_Code_Point).
        return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || c == 0x3164 ||
               c == 0xFFA0;
    }
}

/// The code point at `position`, which moves past it. A lone surrogate comes back as it is: it counts as
/// unprintable.
char32_t nextPoint(QStringView text, qsizetype &position)
{
    const QChar first = text[position++];
    if (first.isHighSurrogate() && position < text.size() && text[position].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[position++]);
    return first.unicode();
}

void appendEscape(QString &out, char16_t unit)
{
    out += u"\\u%1"_s.arg(ushort(unit), 4, 16, '0'_L1);
}

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "info";
}

/// syslog(3) priorities, as journald reads them at the start of a line.
const char *journalPrefix(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "<7>";
    case QtInfoMsg:
        return "<6>";
    case QtWarningMsg:
        return "<4>";
    case QtCriticalMsg:
        return "<3>";
    case QtFatalMsg:
        return "<2>";
    }
    return "<6>";
}

/// One call to the system per line, so that lines of two threads do not mix.
void writeLine(std::initializer_list<QByteArrayView> parts, const QMessageLogContext &context,
               const QString &message)
{
    QByteArray line;
    for (const auto part : parts)
        line += part;
    line += context.category ? context.category : "default";
    line += ' ';
    line += escaped(message, maxLineLength).toUtf8();
    line += '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
}

void writeToTerminal(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    writeLine({toIsoString(SystemClock().now()).toLatin1(), " ", levelName(type), " "}, context, message);
}

void writeToJournal(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    writeLine({journalPrefix(type)}, context, message);
}

/// systemd.exec(5): the variable is inherited by everything a desktop starts, so only its agreement with our
/// own stderr tells that journald is reading.
bool stderrIsJournal()
{
#ifdef Q_OS_UNIX
    struct stat status
    {
    };
    if (::fstat(STDERR_FILENO, &status) != 0)
        return false;
    const auto own =
        QByteArray::number(quint64(status.st_dev)) + ':' + QByteArray::number(quint64(status.st_ino));
    return qgetenv("JOURNAL_STREAM") == own;
#else
    return false;
#endif
}

} // namespace

void installLogging()
{
    qInstallMessageHandler(stderrIsJournal() ? writeToJournal : writeToTerminal);
}

QString escaped(QStringView text, int maxLength)
{
    QString out;
    out.reserve(text.size());
    char32_t previous = 0;
    int length = 0;
    for (qsizetype position = 0; position < text.size(); ++length) {
        if (length == maxLength)
            return out + u'…';
        const char32_t c = nextPoint(text, position);
        if (!isUnprintable(c, previous)) {
            out += QChar::fromUcs4(c);
        } else if (QChar::requiresSurrogates(c)) {
            appendEscape(out, QChar::highSurrogate(c));
            appendEscape(out, QChar::lowSurrogate(c));
        } else {
            appendEscape(out, char16_t(c));
        }
        previous = c;
    }
    return out;
}

bool hasUnprintable(QStringView text)
{
    char32_t previous = 0;
    for (qsizetype position = 0; position < text.size();) {
        const char32_t c = nextPoint(text, position);
        if (isUnprintable(c, previous))
            return true;
        previous = c;
    }
    return false;
}

} // namespace traydo::core
