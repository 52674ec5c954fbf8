#include "connect/catalogue.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::connect {

namespace {

const auto ourName = u"traydo"_s;

/// The apps, one function each, in the order of the catalogue. Facts: their makers' manuals, and what they
/// did when tried.
class Catalogue
{
public:
    Catalogue(const core::Surroundings &surroundings, const Offer &offer)
        : m_places(surroundings), m_offer(offer), m_url(offer.url.toString(QUrl::FullyEncoded))
    {
    }

    App claudeCode() const;
    App codex() const;
    App cursor() const;
    App vsCode() const;
    App claudeDesktop() const;
    App geminiCli() const;
    App openCode() const;
    App zed() const;
    App windsurf() const;
    App antigravity() const;
    App copilotCli() const;
    App lmStudio() const;
    App other() const;

private:
    SettingsEntry entry(const QString &file, const QString &group, const QList<Field> &fields,
                        const QString &addressField = u"url"_s) const
    {
        return {file, SettingsFormat::Jsonc, {{group, ourName}, fields, addressField}};
    }
    Field field(const QString &name, const QString &value) const { return {name, value}; }
    /// `{"url":…}`, in base64 for a query.
    QString urlInBase64() const
    {
        const QJsonObject config{{u"url"_s, m_url}};
        return percentEncoded(
            QString::fromLatin1(QJsonDocument(config).toJson(QJsonDocument::Compact).toBase64()));
    }
    static QString percentEncoded(const QString &text)
    {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    }

    const core::Surroundings &m_places;
    const Offer &m_offer;
    QString m_url;
};

/// What a file has to say that has nothing else to say.
QString textOf(const SettingsEntry &entry)
{
    return QString::fromUtf8(withKey(entry.format, {}, entry.key).valueOr({})).trimmed();
}

App Catalogue::claudeCode() const
{
    App app{u"claude-code"_s,
            u"Claude Code"_s,
            u"Claude Code"_s,
            {u"claude"_s},
            {m_places.home + u"/.claude.json"_s, m_places.home + u"/.claude"_s}};
    app.adding = {u"claude"_s,
                  {u"mcp"_s, u"add"_s, u"--transport"_s, u"http"_s, u"--scope"_s, u"user"_s, ourName, m_url}};
    app.signingIn = {u"claude"_s, {u"mcp"_s, u"login"_s, ourName}};
    app.removing = {u"claude"_s, {u"mcp"_s, u"remove"_s, u"--scope"_s, u"user"_s, ourName}};
    app.entry = entry(m_places.home + u"/.claude.json"_s, u"mcpServers"_s,
                      {field(u"type"_s, u"http"_s), field(u"url"_s, m_url)});
    return app;
}

App Catalogue::codex() const
{
    App app{u"codex"_s, u"Codex"_s, u"Codex"_s, {u"codex"_s}, {m_places.codexHome}};
    // Signs in by itself as soon as it knows the address.
    app.adding = {u"codex"_s, {u"mcp"_s, u"add"_s, ourName, u"--url"_s, m_url}};
    app.removing = {u"codex"_s, {u"mcp"_s, u"remove"_s, ourName}};
    app.entry = entry(m_places.codexHome + u"/config.toml"_s, u"mcp_servers"_s, {field(u"url"_s, m_url)});
    app.entry->format = SettingsFormat::Toml;
    return app;
}

App Catalogue::cursor() const
{
    App app{u"cursor"_s, u"Cursor"_s, u"Cursor"_s, {u"cursor"_s}, {m_places.home + u"/.cursor"_s}};
    app.deeplink =
        QUrl(u"cursor://anysphere.cursor-deeplink/mcp/install?name=traydo&config="_s + urlInBase64(),
             QUrl::StrictMode);
    app.entry = entry(m_places.home + u"/.cursor/mcp.json"_s, u"mcpServers"_s, {field(u"url"_s, m_url)});
    return app;
}

App Catalogue::vsCode() const
{
    App app{u"vscode"_s, u"VS Code"_s, u"Visual Studio Code"_s, {u"code"_s}, {m_places.config + u"/Code"_s}};
    const auto config = u"{\"name\":\"%1\",\"type\":\"http\",\"url\":\"%2\"}"_s.arg(ourName, m_url);
    app.deeplink = QUrl(u"vscode:mcp/install?"_s + percentEncoded(config), QUrl::StrictMode);
    app.entry = entry(m_places.config + u"/Code/User/mcp.json"_s, u"servers"_s,
                      {field(u"type"_s, u"http"_s), field(u"url"_s, m_url)});
    return app;
}

App Catalogue::claudeDesktop() const
{
    App app{u"claude-desktop"_s,
            u"Claude Desktop"_s,
            u"Claude"_s,
            {u"claude-desktop"_s},
            {m_places.config + u"/Claude"_s}};
    if (!m_offer.bridge.isEmpty()) {
        app.entry = entry(m_places.config + u"/Claude/claude_desktop_config.json"_s, u"mcpServers"_s,
                          {field(u"command"_s, m_offer.bridge), {u"args"_s, QStringList()}}, u"command"_s);
    }
    return app;
}

App Catalogue::geminiCli() const
{
    const auto file = m_places.home + u"/.gemini/settings.json"_s;
    App app{u"gemini-cli"_s, u"Gemini CLI"_s, u"Gemini CLI"_s, {u"gemini"_s}, {file}};
    app.adding = {u"gemini"_s, {u"mcp"_s, u"add"_s, u"-s"_s, u"user"_s, u"-t"_s, u"http"_s, ourName, m_url}};
    app.removing = {u"gemini"_s, {u"mcp"_s, u"remove"_s, u"-s"_s, u"user"_s, ourName}};
    app.entry = entry(file, u"mcpServers"_s, {field(u"url"_s, m_url), field(u"type"_s, u"http"_s)});
    return app;
}

App Catalogue::openCode() const
{
    const auto folder = m_places.xdgConfig + u"/opencode"_s;
    const auto plain = folder + u"/opencode.json"_s;
    const auto commented = folder + u"/opencode.jsonc"_s;
    App app{u"opencode"_s, u"OpenCode"_s, u"OpenCode"_s, {u"opencode"_s}, {folder}};
    app.adding = {u"opencode"_s, {u"mcp"_s, u"add"_s, ourName, u"--url"_s, m_url}};
    app.entry = entry(QFileInfo::exists(plain) && !QFileInfo::exists(commented) ? plain : commented, u"mcp"_s,
                      {field(u"type"_s, u"remote"_s), field(u"url"_s, m_url)});
    return app;
}

App Catalogue::zed() const
{
#ifdef Q_OS_WIN
    const auto folder = m_places.config + u"/Zed"_s;
#else
    const auto folder = m_places.xdgConfig + u"/zed"_s;
#endif
    App app{u"zed"_s, u"Zed"_s, u"Zed"_s, {u"zed"_s, u"zeditor"_s}, {folder}};
    app.entry = entry(folder + u"/settings.json"_s, u"context_servers"_s, {field(u"url"_s, m_url)});
    return app;
}

App Catalogue::windsurf() const
{
    const auto folder = m_places.home + u"/.codeium/windsurf"_s;
    App app{u"windsurf"_s, u"Windsurf"_s, u"Windsurf"_s, {u"windsurf"_s}, {folder}};
    app.entry = entry(folder + u"/mcp_config.json"_s, u"mcpServers"_s, {field(u"serverUrl"_s, m_url)},
                      u"serverUrl"_s);
    return app;
}

App Catalogue::antigravity() const
{
    const auto folder = m_places.home + u"/.gemini/config"_s;
    App app{u"antigravity"_s, u"Antigravity"_s, u"Antigravity"_s, {u"agy"_s}, {folder}};
    app.adding = {u"agy"_s, {u"mcp"_s, u"add"_s, ourName, m_url}};
    app.entry = entry(folder + u"/mcp_config.json"_s, u"mcpServers"_s, {field(u"serverUrl"_s, m_url)},
                      u"serverUrl"_s);
    return app;
}

App Catalogue::copilotCli() const
{
    const auto folder = m_places.home + u"/.copilot"_s;
    App app{u"copilot-cli"_s, u"Copilot CLI"_s, u"GitHub Copilot"_s, {u"copilot"_s}, {folder}};
    app.entry =
        entry(folder + u"/mcp-config.json"_s, u"mcpServers"_s,
              {field(u"type"_s, u"http"_s), field(u"url"_s, m_url), {u"tools"_s, QStringList{u"*"_s}}});
    return app;
}

App Catalogue::lmStudio() const
{
    App app{u"lm-studio"_s,
            u"LM Studio"_s,
            u"LM Studio"_s,
            {u"lm-studio"_s, u"lms"_s},
            {m_places.home + u"/.lmstudio"_s}};
    app.deeplink = QUrl(u"lmstudio://add_mcp?name=traydo&config="_s + urlInBase64(), QUrl::StrictMode);
    app.text = textOf(entry({}, u"mcpServers"_s, {field(u"url"_s, m_url)}));
    return app;
}

App Catalogue::other() const
{
    App app{u"other"_s, {}, {}, {}, {}};
    app.text = textOf(entry({}, u"mcpServers"_s, {field(u"type"_s, u"http"_s), field(u"url"_s, m_url)}));
    return app;
}

bool folderExists(const SettingsEntry &entry)
{
    return QFileInfo(QFileInfo(entry.file).path()).isDir();
}

void readStanding(const SettingsEntry &entry, Findings &findings)
{
    const auto content = readSettings(entry.file);
    const auto address = content ? addressIn(entry.format, content->value_or(QByteArray()), entry.key)
                                 : core::Result<std::optional<QString>>(content.error());
    if (!address) {
        findings.standing = Standing::Unreadable;
        findings.problem = address.error().text;
    } else if (*address) {
        findings.standing = **address == entry.key.address() ? Standing::Connected : Standing::OtherAddress;
        findings.address = **address;
    } else if (const auto group = misplacedGroup(entry.format, content->value_or(QByteArray()), entry.key);
               !group.isEmpty()) {
        findings.standing = Standing::Misplaced;
        findings.address = group;
    }
}

} // namespace

QList<App> catalogue(const core::Surroundings &surroundings, const Offer &offer)
{
    const Catalogue all(surroundings, offer);
    QList<App> apps{all.claudeCode(), all.codex(),    all.cursor(), all.vsCode(),   all.claudeDesktop(),
                    all.geminiCli(),  all.openCode(), all.zed(),    all.windsurf(), all.antigravity(),
                    all.copilotCli(), all.lmStudio(), all.other()};
    for (auto &app : apps) {
        if (app.text.isEmpty() && app.entry)
            app.text = textOf(*app.entry);
    }
    return apps;
}

Findings examine(const App &app, const core::Surroundings &surroundings)
{
    Findings findings;
    for (const QString &program : app.programs) {
        const auto path = surroundings.findProgram(program);
        findings.installed = findings.installed || !path.isEmpty();
        if (program == app.programs.first())
            findings.program = path;
    }
    findings.installed =
        findings.installed || std::any_of(app.places.cbegin(), app.places.cend(),
                                          [](const auto &place) { return QFileInfo::exists(place); });
    if (findings.installed && app.entry)
        readStanding(*app.entry, findings);
    return findings;
}

QList<Way> waysTo(const App &app, const Findings &findings)
{
    QList<Way> ways;
    if (app.adding && !findings.program.isEmpty())
        ways.append(Way::Command);
    if (!app.deeplink.isEmpty() && findings.installed)
        ways.append(Way::Deeplink);
    if (app.entry && folderExists(*app.entry) && findings.standing != Standing::Unreadable)
        ways.append(Way::Edit);
    if (!app.text.isEmpty())
        ways.append(Way::Text);
    return ways;
}

QList<Command> commandsToAdd(const App &app, const Findings &findings)
{
    auto commands = findings.knowsTraydo() ? commandsToRemove(app, findings) : QList<Command>();
    if (app.adding && !findings.program.isEmpty())
        commands.append({findings.program, app.adding->arguments});
    return commands;
}

QList<Command> commandsToRemove(const App &app, const Findings &findings)
{
    if (!app.removing || findings.program.isEmpty())
        return {};
    return {{findings.program, app.removing->arguments}};
}

std::optional<Command> commandToSignIn(const App &app, const Findings &findings)
{
    if (!app.signingIn || findings.program.isEmpty())
        return {};
    return Command{findings.program, app.signingIn->arguments};
}

QString findBridge(const QString &programFolder, const core::Surroundings &surroundings)
{
#ifdef Q_OS_WIN
    const auto name = u"traydo-bridge.exe"_s;
#else
    const auto name = u"traydo-bridge"_s;
#endif
    const QFileInfo beside(programFolder + u'/' + name);
    return beside.isExecutable() ? beside.absoluteFilePath() : surroundings.findProgram(name);
}

} // namespace traydo::connect
