// The house has one-way arrows and one door per outside thing (src/README.md). This test reads every include.

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Rooms = QHash<QString, QStringList>;

/// Which rooms a room may include, besides itself.
const Rooms arrows{
    {u"core"_s, {}},
    {u"crypto"_s, {u"core"_s}},
    {u"storage"_s, {u"core"_s}},
    {u"todo"_s, {u"core"_s, u"storage"_s}},
    {u"jsonrpc"_s, {u"core"_s}},
    {u"http"_s, {u"core"_s}},
    {u"oauth"_s, {u"core"_s, u"crypto"_s, u"storage"_s, u"http"_s}},
    {u"mcp"_s, {u"core"_s, u"jsonrpc"_s, u"http"_s}},
    {u"todomcp"_s, {u"core"_s, u"todo"_s, u"mcp"_s, u"jsonrpc"_s}},
    {u"connect"_s, {u"core"_s}},
    {u"control"_s, {u"core"_s, u"jsonrpc"_s}},
    {u"server"_s,
     {u"core"_s, u"crypto"_s, u"storage"_s, u"todo"_s, u"jsonrpc"_s, u"http"_s, u"oauth"_s, u"mcp"_s,
      u"todomcp"_s, u"control"_s}},
    {u"gui"_s, {u"core"_s, u"connect"_s, u"control"_s}},
    {u"doctor"_s, {u"core"_s, u"storage"_s, u"http"_s, u"connect"_s}},
    {u"cli"_s, {u"core"_s, u"connect"_s, u"control"_s, u"doctor"_s}},
    {u"bridge"_s, {u"core"_s, u"crypto"_s, u"jsonrpc"_s, u"control"_s}},
    {u"app"_s, {u"core"_s, u"connect"_s, u"control"_s, u"server"_s, u"gui"_s, u"cli"_s, u"bridge"_s}},
};

/// An outside thing and the only places that may include it; a place ends in '/' for a whole room.
struct Door
{
    const char *name;
    QRegularExpression include;
    QStringList places;
};

QList<Door> doors()
{
    return {
        {"QHttpServer", QRegularExpression(u"^Q(Abstract)?HttpServer"_s), {u"http/httpserver.cpp"_s}},
        {"TCP sockets",
         QRegularExpression(u"^Q(Tcp|Ssl)(Socket|Server)"_s),
         {u"http/"_s, u"oauth/documenttransport.cpp"_s, u"bridge/"_s, u"doctor/portchecks.cpp"_s}},
        {"QtSql", QRegularExpression(u"^(QSql|QtSql)"_s), {u"storage/"_s}},
        {"OpenSSL", QRegularExpression(u"^openssl/"_s), {u"crypto/"_s}},
        {"QtKeychain",
         QRegularExpression(u"keychain"_s, QRegularExpression::CaseInsensitiveOption),
         {u"crypto/keychain.cpp"_s}},
        {"local sockets", QRegularExpression(u"^QLocal(Socket|Server)"_s), {u"control/"_s}},
        {"outgoing connections",
         QRegularExpression(u"^Q(NetworkAccessManager|HostInfo|DnsLookup)"_s),
         {u"oauth/documenttransport.cpp"_s, u"bridge/"_s}},
        {"toml++", QRegularExpression(u"^toml"_s), {u"core/tomlparse.h"_s}},
        {"libical", QRegularExpression(u"^libical/"_s), {u"todo/recurrence.cpp"_s, u"todo/icalendar.cpp"_s}},
        {"XCB", QRegularExpression(u"^xcb/"_s), {u"gui/xembedtray.cpp"_s, u"doctor/xembedselection.cpp"_s}},
        {"simdjson", QRegularExpression(u"^simdjson"_s), {u"core/json.cpp"_s}},
        {"CLI11", QRegularExpression(u"^CLI/"_s), {u"cli/"_s, u"app/"_s}},
    };
}

struct Include
{
    QString file; ///< relative to src/
    QString target;
    bool ours = false; ///< "room/file.h"
};

QList<Include> allIncludes()
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s,
                                            QRegularExpression::MultilineOption);
    const QDir src(QStringLiteral(TRAYDO_SOURCE_DIR "/src"));
    QList<Include> found;
    QDirIterator files(src.path(), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto matches = pattern.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const auto match = matches.next();
            found.append(
                {src.relativeFilePath(file.fileName()), match.captured(2), match.captured(1) == u"\""_s});
        }
    }
    return found;
}

QString roomOf(const QString &path)
{
    return path.section(u'/', 0, 0);
}

} // namespace

class LayeringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFolderIsARoom();
    void includesFollowTheArrows();
    void buildLinksWhatTheArrowsSay();
    void outsideThingsHaveOneDoor();
    void protocolRoomKnowsNeitherTodosNorTokens();
};

void LayeringTest::everyFolderIsARoom()
{
    const auto folders = QDir(QStringLiteral(TRAYDO_SOURCE_DIR "/src"))
                             .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY(folders.size() >= 14);
    for (const QString &folder : folders)
        QVERIFY2(arrows.contains(folder), qPrintable(u"src/%1 is not a room of the house"_s.arg(folder)));
}

void LayeringTest::includesFollowTheArrows()
{
    const auto includes = allIncludes();
    QVERIFY(includes.size() > 300);
    QStringList wrong;
    for (const Include &include : includes) {
        const QString from = roomOf(include.file);
        const QString to = roomOf(include.target);
        if (!include.ours || !arrows.contains(to) || from == to)
            continue;
        if (!arrows.value(from).contains(to))
            wrong << u"%1 includes %2"_s.arg(include.file, include.target);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void LayeringTest::buildLinksWhatTheArrowsSay()
{
    QFile file(QStringLiteral(TRAYDO_SOURCE_DIR "/src/CMakeLists.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression room(uR"(traydo_room\((\w+)(?: USES ([\w ]+?))?(?: LINKS [^)]*)?\))"_s);
    auto matches = room.globalMatch(QString::fromUtf8(file.readAll()));
    int seen = 0;
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString name = match.captured(1);
        QStringList uses = match.captured(2).split(u' ', Qt::SkipEmptyParts);
        QStringList allowed = arrows.value(name);
        uses.sort();
        allowed.sort();
        QVERIFY2(uses == allowed, qPrintable(u"%1 uses %2, the house allows %3"_s.arg(name, uses.join(u' '),
                                                                                      allowed.join(u' '))));
        ++seen;
    }
    QCOMPARE(seen, int(arrows.size()) - 1); // app has no library
}

void LayeringTest::outsideThingsHaveOneDoor()
{
    const auto includes = allIncludes();
    QStringList wrong;
    for (const Door &door : doors()) {
        for (const Include &include : includes) {
            if (include.ours || !door.include.match(include.target).hasMatch())
                continue;
            const bool allowed =
                std::any_of(door.places.cbegin(), door.places.cend(),
                            [&](const QString &place) { return include.file.startsWith(place); });
            if (!allowed)
                wrong << u"%1 includes <%2>: that is not the door for %3"_s.arg(include.file, include.target,
                                                                                QLatin1StringView(door.name));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void LayeringTest::protocolRoomKnowsNeitherTodosNorTokens()
{
    static const QRegularExpression word(uR"(\b(todos?|bearer|access token|refresh token|oauth)\b)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QDirIterator files(QStringLiteral(TRAYDO_SOURCE_DIR "/src/mcp"), QDir::Files);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto match = word.match(QString::fromUtf8(file.readAll()));
        QVERIFY2(!match.hasMatch(), qPrintable(u"%1 says “%2”"_s.arg(file.fileName(), match.captured())));
        ++seen;
    }
    QVERIFY(seen > 10);
}

QTEST_GUILESS_MAIN(LayeringTest)
#include "tst_layering.moc"
