#include "gui/blockedsection.h"

#include "gui/errortext.h"
#include "gui/plaintext.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace traydo::gui {

BlockedSection::BlockedSection(control::ControlService &service, const core::Clock &clock, QWidget *parent)
    : QWidget(parent), m_service(service), m_times(clock), m_rows(new QVBoxLayout)
{
    auto *heading = new QLabel(tr("Blocked"));
    heading->setTextFormat(Qt::PlainText);
    auto font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->addWidget(heading);
    column->addLayout(m_rows);
    hide();
    connect(&service, &control::ControlService::changed, this, [this](control::Topic topic) {
        if (topic == control::Topic::Consents)
            reload();
    });
}

void BlockedSection::reload()
{
    if (!m_gate.enter())
        return;
    m_service.blocks([self = QPointer(this)](const core::Result<QList<core::Block>> &blocks) {
        if (!self)
            return;
        const bool again = self->m_gate.leave();
        if (blocks)
            self->show(*blocks);
        if (again)
            self->reload();
    });
}

void BlockedSection::show(const QList<core::Block> &blocks)
{
    while (auto *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the call may come from a button of it
        delete item;
    }
    for (const auto &block : blocks)
        m_rows->addWidget(makeRow(block));
    setVisible(!blocks.isEmpty());
    Q_EMIT counted(int(blocks.size()));
}

QWidget *BlockedSection::makeRow(const core::Block &block)
{
    auto *row = new QWidget;
    auto *label = new QLabel(text(block));
    label->setObjectName(u"blockLabel"_s);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto *button = new QPushButton(tr("Undo"));
    button->setObjectName(u"unblockButton"_s);
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Undo: %1").arg(label->text()));
    connect(button, &QPushButton::clicked, this, [this, id = block.id] { undo(id); });
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(label, 1);
    line->addWidget(button);
    return row;
}

QString BlockedSection::text(const core::Block &block) const
{
    const auto name = wrappable(isolated(shortened(block.clientName.simplified(), maxShownName)));
    const auto since = m_times.ago(block.createdAt);
    switch (block.kind) {
    case core::BlockKind::Client:
        return tr("“%1” may not ask · blocked %2", "name, when").arg(name, since);
    case core::BlockKind::Device:
        return tr("Nobody from %1 may ask · blocked %2", "address, when")
            .arg(shortened(block.subject, maxShownName), since);
    case core::BlockKind::All:
        break;
    }
    return block.endsAt ? tr("Nobody may ask until %1 · blocked %2", "time, when")
                              .arg(m_times.until(*block.endsAt), since)
                        : tr("Nobody may ask · blocked %1", "when").arg(since);
}

void BlockedSection::undo(const QString &id)
{
    m_service.removeBlock(id, [self = QPointer(this)](const core::Result<void> &result) {
        if (!self)
            return;
        Q_EMIT self->noticed(result ? tr("The block is undone.") : errorText(result.error()));
        self->reload();
    });
}

} // namespace traydo::gui
