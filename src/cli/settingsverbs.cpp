#include "cli/verbs.h"
#include "core/logging.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace traydo::cli {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

QJsonObject toJson(const control::ServerSettings &settings)
{
    return {{u"port"_s, settings.port},
            {u"lan_enabled"_s, settings.lanEnabled},
            {u"lan_port"_s, settings.lanPort},
            {u"client_metadata_documents"_s, settings.clientMetadataDocuments},
            {u"fixed"_s, QJsonArray::fromStringList(settings.fixed)},
            {u"config_file"_s, settings.configFile},
            {u"data_dir"_s, settings.dataDir}};
}

/// `settings`: what may be changed while Traydo runs.
class SettingsVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::SettingsVerb)
public:
    ExitCode run(Context &context) override
    {
        const auto settings = context.session.settings();
        if (!settings)
            return context.fail(settings.error());
        if (context.json)
            context.printJson(toJson(*settings));
        else
            print(context, *settings);
        return ExitCode::Ok;
    }

private:
    static void print(const Context &context, const control::ServerSettings &settings)
    {
        const auto word = [](bool on) { return on ? u"true"_s : u"false"_s; };
        Table table({tr("SETTING"), tr("VALUE"), tr("DECIDED BY")});
        const auto add = [&](const QString &name, const QString &value) {
            table.addRow({name, value,
                          settings.fixed.contains(name) ? tr("an option or variable") : tr("traydo.toml")});
        };
        add(u"port"_s, QString::number(settings.port));
        add(u"lan_enabled"_s, word(settings.lanEnabled));
        add(u"lan_port"_s, QString::number(settings.lanPort));
        add(u"client_metadata_documents"_s, word(settings.clientMetadataDocuments));
        context.print(table);
        context.print(tr("File:  %1").arg(core::escaped(settings.configFile)));
        context.print(tr("Data:  %1").arg(core::escaped(settings.dataDir)));
    }
};

/// `settings set`: one of them.
class SettingsSetVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::SettingsSetVerb)
public:
    void declare(Options &options) override
    {
        options.requiredText("NAME", m_name, tr("port, lan_enabled, lan_port or client_metadata_documents"));
        options.requiredText("VALUE", m_value, tr("A number; true or false"));
    }

    ExitCode run(Context &context) override
    {
        const auto edit = makeEdit();
        if (!edit)
            return context.fail(edit.error());
        const auto settings = context.session.updateSettings(*edit);
        if (!settings)
            return context.fail(settings.error());
        if (context.json)
            context.printJson(toJson(*settings));
        else if (m_name == "port"_L1)
            context.say(tr("Done. Apps have to use the new address: %1")
                            .arg(u"http://127.0.0.1:%1/mcp"_s.arg(settings->port)));
        else
            context.say(tr("Done."));
        return ExitCode::Ok;
    }

private:
    Result<control::ServerSettingsEdit> makeEdit() const
    {
        control::ServerSettingsEdit edit;
        if (m_name == "port"_L1 || m_name == "lan_port"_L1) {
            bool isNumber = false;
            const auto port = m_value.toUInt(&isNumber);
            if (!isNumber || port == 0 || port > std::numeric_limits<quint16>::max())
                return Error{ErrorCode::InvalidArgument,
                             u"a port is a number from 1 to 65535"_s,
                             {.code = core::ReasonCode::PortOutOfRange}};
            (m_name == "port"_L1 ? edit.port : edit.lanPort) = quint16(port);
            return edit;
        }
        if (m_value != "true"_L1 && m_value != "false"_L1)
            return Error{ErrorCode::InvalidArgument, tr("it is true or false")};
        const bool on = m_value == "true"_L1;
        if (m_name == "lan_enabled"_L1)
            edit.lanEnabled = on;
        else if (m_name == "client_metadata_documents"_L1)
            edit.clientMetadataDocuments = on;
        else
            return Error{ErrorCode::InvalidArgument,
                         tr("There is no setting %1. See: traydoctl settings").arg(core::escaped(m_name))};
        return edit;
    }

    QString m_name;
    QString m_value;
};

} // namespace

std::unique_ptr<Verb> makeSettingsVerb()
{
    return std::make_unique<SettingsVerb>();
}

std::unique_ptr<Verb> makeSettingsSetVerb()
{
    return std::make_unique<SettingsSetVerb>();
}

} // namespace traydo::cli
