#include "cli/blocks.h"
#include "cli/verbs.h"
#include "cli/words.h"
#include "core/logging.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace traydo::cli {

using core::BlockKind;

namespace {

constexpr std::pair<BlockKind, QLatin1StringView> kindWords[] = {
    {BlockKind::Client, "client"_L1},
    {BlockKind::Device, "device"_L1},
    {BlockKind::All, "all"_L1},
};

QJsonObject toJson(const core::Block &block)
{
    return {{u"id"_s, block.id},
            {u"kind"_s, toWord(block.kind)},
            {u"subject"_s, block.subject},
            {u"client_name"_s, block.clientName},
            {u"created_at"_s, core::toIsoString(block.createdAt)},
            {u"ends_at"_s,
             block.endsAt ? QJsonValue(core::toIsoString(*block.endsAt)) : QJsonValue(QJsonValue::Null)}};
}

/// `blocks`: whom you keep from asking.
class BlocksVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::BlocksVerb)
public:
    ExitCode run(Context &context) override
    {
        const auto blocks = context.session.blocks();
        if (!blocks)
            return context.fail(blocks.error());
        if (context.json) {
            QJsonArray array;
            for (const auto &block : *blocks)
                array.append(toJson(block));
            context.printJson({{u"blocks"_s, array}});
        } else if (blocks->isEmpty()) {
            context.print(tr("Nothing is blocked."));
        } else {
            print(context, *blocks);
        }
        return ExitCode::Ok;
    }

private:
    static void print(const Context &context, const QList<core::Block> &blocks)
    {
        Table table({tr("ID"), tr("BLOCKED"), tr("WHEN DENYING"), tr("SINCE"), tr("UNTIL")});
        for (const auto &block : blocks) {
            table.addRow({shortId(block.id), describe(block), core::escaped(block.clientName),
                          localTime(block.createdAt),
                          block.endsAt ? localTime(*block.endsAt) : tr("undone")});
        }
        context.print(table);
        context.say(tr("Undo one with: traydoctl unblock ID"));
    }

    static QString describe(const core::Block &block)
    {
        switch (block.kind) {
        case BlockKind::Client:
            return tr("client %1").arg(core::escaped(block.subject));
        case BlockKind::Device:
            return tr("device %1").arg(core::escaped(block.subject));
        case BlockKind::All:
            break;
        }
        return tr("all new requests");
    }
};

/// `unblock`: lets them ask again.
class UnblockVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::UnblockVerb)
public:
    void declare(Options &options) override
    {
        options.requiredText("ID", m_id, tr("The block, as 'traydoctl blocks' shows it"));
    }

    ExitCode run(Context &context) override
    {
        const auto blocks = context.session.blocks();
        if (!blocks)
            return context.fail(blocks.error());
        QStringList known;
        for (const auto &block : *blocks)
            known.append(block.id);
        const auto absent = tr("There is no block %1. See: traydoctl blocks").arg(core::escaped(m_id));
        const auto id = resolveId(m_id, known);
        if (!id)
            return context.failToResolve(id.error(), absent);
        if (const auto removed = context.session.removeBlock(*id); !removed)
            return context.failToResolve(removed.error(), absent);
        const auto &block = blocks->at(known.indexOf(*id));
        if (context.json)
            context.printJson({{u"unblocked"_s, toJson(block)}});
        else
            context.say(tr("Unblocked."));
        return ExitCode::Ok;
    }

private:
    QString m_id;
};

} // namespace

std::optional<BlockKind> blockKindFrom(const QString &word)
{
    for (const auto &[kind, known] : kindWords) {
        if (word == known)
            return kind;
    }
    return {};
}

QString toWord(BlockKind kind)
{
    for (const auto &[known, word] : kindWords) {
        if (kind == known)
            return word;
    }
    return {};
}

std::unique_ptr<Verb> makeBlocksVerb()
{
    return std::make_unique<BlocksVerb>();
}

std::unique_ptr<Verb> makeUnblockVerb()
{
    return std::make_unique<UnblockVerb>();
}

} // namespace traydo::cli
