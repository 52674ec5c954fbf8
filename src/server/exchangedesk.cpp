#include "server/exchangedesk.h"

#include "core/ids.h"
#include "todo/exchange.h"
#include "todo/quickadd.h"
#include "todo/todoimport.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace traydo::server {

using core::Error;
using core::ErrorCode;
using core::ReasonCode;
using core::Result;

namespace {

constexpr int maxTransfers = 4;
/// As base64 it stays below control::maxAnswerBytes.
constexpr qsizetype exportStep = 4 * 1024 * 1024;

Error noSuchTransfer()
{
    return {ErrorCode::NotFound,
            u"transfer: there is none with this id any more; start again"_s,
            {.code = ReasonCode::TransferGone}};
}

} // namespace

ExchangeDesk::ExchangeDesk(todo::TodoService &todos, const core::Clock &clock, const core::Limits &limits)
    : m_todos(todos), m_clock(clock), m_limits(limits)
{
    m_worker.setMaxThreadCount(1);
}

ExchangeDesk::~ExchangeDesk()
{
    m_worker.clear();
    m_worker.waitForDone();
}

Result<control::QuickAddPreview> ExchangeDesk::parseQuickAdd(const QString &text, const QString &locale)
{
    const auto lists = m_todos.lists(core::Principal::owner());
    if (!lists)
        return lists.error();
    todo::QuickAddContext context{
        QDateTime::fromMSecsSinceEpoch(core::toEpochMs(m_clock.now()), m_todos.zone()), {}};
    for (const auto &summary : *lists)
        context.lists.append(summary.list.name);
    auto read = todo::parseQuickAdd(text, todo::QuickAddPhrases{QLocale(locale)}, context);
    return control::QuickAddPreview{.title = std::move(read.title),
                                    .chips = std::move(read.chips),
                                    .list = std::move(read.list),
                                    .due = read.due,
                                    .priority = read.priority,
                                    .tags = std::move(read.tags),
                                    .repeat = std::move(read.repeat)};
}

// ---- transfers

QString ExchangeDesk::begin(const QByteArray &bytes, int todos)
{
    if (m_transfers.size() == maxTransfers)
        m_transfers.removeFirst();
    m_transfers.append({core::newId(m_clock.now()), bytes, todos});
    return m_transfers.last().id;
}

ExchangeDesk::Transfer *ExchangeDesk::find(const QString &id)
{
    const auto found = std::find_if(m_transfers.begin(), m_transfers.end(),
                                    [&](const Transfer &transfer) { return transfer.id == id; });
    return found == m_transfers.end() ? nullptr : &*found;
}

void ExchangeDesk::end(const QString &id)
{
    m_transfers.removeIf([&](const Transfer &transfer) { return transfer.id == id; });
}

// ---- export

void ExchangeDesk::exportTodos(const control::ExportRequest &request, const ExportAnswer &answer)
{
    const auto data = std::make_shared<const Result<todo::ExchangeData>>(todo::exportedTodos(
        m_todos, request.lists, request.completed, m_limits.exchangeTodos, m_clock.now()));
    if (!*data)
        return answer(data->error());
    m_worker.start([this, format = request.format, data, zone = m_todos.zone(), answer] {
        const auto file =
            std::make_shared<const todo::WrittenFile>(todo::writeExchange(format, **data, zone));
        const int todos = int((*data)->todos.size());
        QMetaObject::invokeMethod(
            &m_here, [=, this] { answer(handOut(*file, todos)); }, Qt::QueuedConnection);
    });
}

Result<control::ExportPart> ExchangeDesk::handOut(const todo::WrittenFile &file, int todos)
{
    if (file.bytes.size() > m_limits.exchangeBytes)
        return Error{
            ErrorCode::LimitExceeded,
            u"the file would be larger than %1 bytes; export list by list"_s.arg(m_limits.exchangeBytes),
            {.code = ReasonCode::ExportTooLarge, .limit = m_limits.exchangeBytes}};
    auto part = exportPart(begin(file.bytes, todos), 0);
    if (part)
        part->warnings = file.warnings;
    return part;
}

Result<control::ExportPart> ExchangeDesk::exportPart(const QString &transfer, qint64 offset)
{
    const auto *found = find(transfer);
    if (!found)
        return noSuchTransfer();
    control::ExportPart part{.transfer = transfer,
                             .bytes = found->bytes.mid(offset, exportStep),
                             .total = found->bytes.size(),
                             .todos = found->todos,
                             .warnings = {}};
    if (offset + part.bytes.size() >= part.total)
        end(transfer);
    return part;
}

// ---- import

Result<QString> ExchangeDesk::importPart(const QString &transfer, const QByteArray &bytes)
{
    const auto id = transfer.isEmpty() ? begin({}, 0) : transfer;
    auto *const found = find(id);
    if (!found)
        return noSuchTransfer();
    if (found->bytes.size() + bytes.size() > m_limits.exchangeBytes) {
        end(id);
        return Error{ErrorCode::LimitExceeded,
                     u"the file is larger than %1 bytes; split it up"_s.arg(m_limits.exchangeBytes),
                     {.code = ReasonCode::FileTooLarge, .limit = m_limits.exchangeBytes}};
    }
    found->bytes += bytes;
    return id;
}

void ExchangeDesk::importTodos(const control::ImportRequest &request, const ImportAnswer &answer)
{
    const auto *found = find(request.transfer);
    if (!found)
        return answer(noSuchTransfer());
    const auto bytes = found->bytes;
    if (!request.preview)
        end(request.transfer);
    const todo::ReadContext context{m_clock.now(), m_todos.zone()};
    m_worker.start([this, request, answer, bytes, context] {
        const auto content = std::make_shared<const Result<todo::FileContent>>(
            todo::readExchange(request.format, bytes, context));
        QMetaObject::invokeMethod(
            &m_here, [=, this] { answer(bringIn(request, *content)); }, Qt::QueuedConnection);
    });
}

Result<core::ImportReport> ExchangeDesk::bringIn(const control::ImportRequest &request,
                                                 const Result<todo::FileContent> &content)
{
    if (!content)
        return content.error();
    const auto todos = content->todos.size();
    if (todos > m_limits.exchangeTodos)
        return Error{
            ErrorCode::LimitExceeded,
            u"the file holds %1 todos; at most %2 come in at once"_s.arg(todos).arg(m_limits.exchangeTodos),
            {.code = ReasonCode::TooManyTodos, .number = todos, .limit = m_limits.exchangeTodos}};
    return todo::importTodos(m_todos, *content,
                             {.into = request.into, .preview = request.preview, .via = request.via});
}

} // namespace traydo::server
