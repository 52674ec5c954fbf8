#include "gui/tododialog.h"

#include "ui_tododialog.h"

#include "gui/errortext.h"
#include "gui/listmodel.h"
#include "gui/plaintext.h"
#include "gui/repeattext.h"
#include "gui/subtasklist.h"
#include "gui/todoedits.h"
#include "gui/windowfit.h"

#include <QAccessible>
#include <QEvent>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace traydo::gui {

namespace {

constexpr int startWidth = 480;
constexpr int notesLines = 4;
const QTime usualTime(9, 0);
const auto via = u"window"_s;
const auto otherRule = u"other"_s;

QStringList tagsIn(const QString &text)
{
    QStringList tags;
    static const QRegularExpression commas(u"[,\u060C\u3001\uFF0C]"_s); // and those of Arabic and Asia
    for (const auto parts = text.split(commas); const auto &part : parts) {
        if (const auto tag = part.simplified(); !tag.isEmpty())
            tags.append(tag);
    }
    return tags;
}

template <typename T>
std::optional<T> ifOther(const T &value, const T &before)
{
    // Spelled out: T may be an optional itself.
    if (value == before)
        return {};
    return std::optional<T>(std::in_place, value);
}

/// Whether both sides wrote a field that the other wrote, too.
bool clash(const control::TodoEdit &mine, const core::Todo &before, const core::Todo &now)
{
    return (mine.title && before.title != now.title) || (mine.notes && before.notes != now.notes) ||
           (mine.list && before.listId != now.listId) || (mine.due && before.due != now.due) ||
           (mine.repeat && before.repeat != now.repeat) ||
           (mine.priority && before.priority != now.priority) || (mine.tags && before.tags != now.tags);
}

} // namespace

TodoDialog::TodoDialog(control::ControlService &service, TodoEdits &edits, const ListModel &lists,
                       const TimeText &times, const core::Todo &todo, QWidget *parent)
    : QDialog(parent),
      m_service(service),
      m_edits(edits),
      m_times(times),
      m_ui(std::make_unique<Ui::TodoDialog>())
{
    m_ui->setupUi(this);
    setFormat(*m_ui->dateEdit, TimeText::dateFormat(locale()));
    setFormat(*m_ui->timeEdit, TimeText::timeFormat(locale()));
    m_ui->noticeIcon->setSymbol(u"warning"_s, 16);
    m_ui->notice->hide();
    m_ui->notesEdit->setFixedHeight(m_ui->notesEdit->fontMetrics().lineSpacing() * notesLines + 12);
    m_ui->notesEdit->setAccessibleName(tr("Notes"));
    if (todo.parentId.isEmpty()) {
        auto *parts = new SubtaskList(service, edits, todo);
        connect(parts, &SubtaskList::failed, this, [this](const QString &why) { say(why, false); });
        m_ui->form->addRow(tr("Parts"), parts);
    }
    m_parseDelay.setSingleShot(true);
    m_parseDelay.setInterval(150ms);
    fillChoices(lists);
    connectFields();
    fill(todo);
    resize(startWidth, sizeHint().height());
    m_ui->titleEdit->setFocus();
    m_ui->titleEdit->selectAll();
}

TodoDialog::~TodoDialog() = default;

bool TodoDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    growToFit(*this, *event);
    return handled;
}

void TodoDialog::fillChoices(const ListModel &lists)
{
    for (const auto &summary : lists.lists())
        m_ui->listBox->addItem(summary.list.name, summary.list.id);
    m_ui->repeatBox->addItem(tr("Never"), QString());
    for (const auto &rule : {u"FREQ=DAILY"_s, u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s, u"FREQ=WEEKLY"_s,
                             u"FREQ=WEEKLY;INTERVAL=2"_s, u"FREQ=MONTHLY"_s, u"FREQ=YEARLY"_s})
        m_ui->repeatBox->addItem(repeatText(rule), rule);
    m_ui->repeatBox->addItem(tr("Other…"), otherRule);
    using core::Priority;
    m_ui->priorityBox->addItem(tr("None"), int(Priority::None));
    m_ui->priorityBox->addItem(tr("High"), int(Priority::High));
    m_ui->priorityBox->addItem(tr("Medium"), int(Priority::Medium));
    m_ui->priorityBox->addItem(tr("Low"), int(Priority::Low));
}

void TodoDialog::connectFields()
{
    connect(m_ui->dueBox, &QCheckBox::toggled, this, &TodoDialog::enableDue);
    connect(m_ui->timeBox, &QCheckBox::toggled, this, &TodoDialog::enableDue);
    connect(m_ui->repeatBox, &QComboBox::currentIndexChanged, this, &TodoDialog::showRepeatField);
    connect(m_ui->repeatEdit, &QLineEdit::textEdited, &m_parseDelay, qOverload<>(&QTimer::start));
    connect(&m_parseDelay, &QTimer::timeout, this, [this] { parseRepeat({}); });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &TodoDialog::save);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->theirsButton, &QPushButton::clicked, this, [this] {
        m_ui->notice->hide();
        fill(m_theirs);
    });
}

void TodoDialog::fill(const core::Todo &todo)
{
    m_original = todo;
    m_ui->titleEdit->setText(todo.title);
    m_ui->notesEdit->setPlainText(todo.notes);
    m_ui->listBox->setCurrentIndex(m_ui->listBox->findData(todo.listId));
    m_ui->dueBox->setChecked(todo.due.has_value());
    m_ui->timeBox->setChecked(todo.due && todo.due->time);
    m_ui->dateEdit->setDate(todo.due ? todo.due->date : m_times.now().date());
    m_ui->timeEdit->setTime(todo.due ? todo.due->time.value_or(usualTime) : usualTime);
    m_ui->priorityBox->setCurrentIndex(m_ui->priorityBox->findData(int(todo.priority)));
    m_ui->tagsEdit->setText(todo.tags.join(u", "_s));
    showRepeat(todo.repeat);
    enableDue();
    m_ui->authorLabel->setText(authors(todo));
}

void TodoDialog::showRepeat(const QString &rule)
{
    const int known = m_ui->repeatBox->findData(rule);
    m_ownRule = known < 0 ? rule : QString();
    m_ui->repeatEdit->clear();
    m_ui->repeatBox->setCurrentIndex(known < 0 ? m_ui->repeatBox->findData(otherRule) : known);
    showRepeatField();
}

void TodoDialog::showRepeatField()
{
    const bool own = m_ui->repeatBox->currentData() == otherRule;
    m_ui->repeatEdit->setVisible(own);
    m_ui->repeatAnswer->setVisible(own);
    m_ui->repeatAnswer->setText(m_ownRule.isEmpty() ? tr("Say it in words.")
                                                    : tr("Understood: %1").arg(repeatText(m_ownRule)));
}

void TodoDialog::enableDue()
{
    const bool due = m_ui->dueBox->isChecked();
    m_ui->dateEdit->setEnabled(due);
    m_ui->timeBox->setEnabled(due);
    m_ui->timeEdit->setEnabled(due && m_ui->timeBox->isChecked());
}

/// The words of the field as a rule; the same words as in quick add.
void TodoDialog::parseRepeat(const std::function<void()> &then)
{
    m_parseDelay.stop();
    const auto text = m_ui->repeatEdit->text().trimmed();
    m_service.parseQuickAdd(
        text, QLocale().name(),
        [self = QPointer(this), text, then](const core::Result<control::QuickAddPreview> &preview) {
            if (!self || self->m_ui->repeatEdit->text().trimmed() != text)
                return;
            if (preview && !text.isEmpty())
                self->m_ownRule = preview->repeat;
            self->m_ui->repeatAnswer->setText(
                self->m_ownRule.isEmpty() ? tr("Not understood yet. Try “every 3 days” or “every friday”.")
                                          : tr("Understood: %1").arg(repeatText(self->m_ownRule)));
            if (then)
                then();
        });
}

QString TodoDialog::chosenRepeat() const
{
    const auto chosen = m_ui->repeatBox->currentData().toString();
    return chosen == otherRule ? m_ownRule : chosen;
}

std::optional<core::Due> TodoDialog::chosenDue() const
{
    if (!m_ui->dueBox->isChecked())
        return {};
    core::Due due{m_ui->dateEdit->date()};
    if (m_ui->timeBox->isChecked()) {
        due.time = m_ui->timeEdit->time();
        due.zone = m_original.due ? m_original.due->zone : QString();
    }
    return due;
}

/// What the person changed, and nothing else.
control::TodoEdit TodoDialog::edit() const
{
    control::TodoEdit edit;
    edit.title = ifOther(m_ui->titleEdit->text().simplified(), m_original.title);
    edit.notes = ifOther(m_ui->notesEdit->toPlainText(), m_original.notes);
    edit.list = ifOther(m_ui->listBox->currentData().toString(), m_original.listId);
    edit.due = ifOther(chosenDue(), m_original.due);
    edit.repeat = ifOther(chosenRepeat(), m_original.repeat);
    edit.priority =
        ifOther(static_cast<core::Priority>(m_ui->priorityBox->currentData().toInt()), m_original.priority);
    if (m_ui->tagsEdit->text() != m_original.tags.join(u", "_s))
        edit.tags = tagsIn(m_ui->tagsEdit->text());
    return edit;
}

void TodoDialog::save()
{
    if (m_ui->titleEdit->text().simplified().isEmpty()) {
        m_ui->titleEdit->setFocus();
        return say(tr("A todo needs a title."), false);
    }
    if (m_ui->repeatBox->currentData() != otherRule)
        return send(edit());
    parseRepeat([this] {
        if (!m_ownRule.isEmpty())
            return send(edit());
        m_ui->repeatEdit->setFocus();
        say(tr("It is not clear how often this repeats."), false);
    });
}

void TodoDialog::send(const control::TodoEdit &edit)
{
    auto versioned = edit;
    versioned.ifVersion = m_original.version;
    m_service.updateTodo(m_original.id, versioned, via,
                         [self = QPointer(this), edit](const core::Result<core::Todo> &todo) {
                             if (!self)
                                 return;
                             if (!todo && todo.error().code == core::ErrorCode::Conflict)
                                 return self->resolve(edit);
                             if (!todo)
                                 return self->say(errorText(todo.error()), false);
                             if (todo->version != self->m_original.version)
                                 self->m_edits.record(*todo, TodoEdits::Deed::Changed);
                             self->accept();
                         });
}

/// Someone else wrote meanwhile. An edit without a value gives the todo as it is now.
void TodoDialog::resolve(const control::TodoEdit &edit)
{
    m_service.updateTodo(m_original.id, {}, via,
                         [self = QPointer(this), edit](const core::Result<core::Todo> &now) {
                             if (!self)
                                 return;
                             if (!now)
                                 return self->say(errorText(now.error()), false);
                             const bool asks = clash(edit, self->m_original, *now);
                             self->m_original.version = now->version;
                             if (!asks)
                                 return self->send(edit);
                             self->askAbout(*now);
                         });
}

void TodoDialog::askAbout(const core::Todo &theirs)
{
    m_theirs = theirs;
    const bool byApp = theirs.updatedBy.kind == core::Actor::Kind::Client;
    const auto who =
        byApp ? isolated(shortened(theirs.updatedBy.clientName, maxShownName)) : tr("Another window");
    say(tr("%1 has changed this meanwhile. What you typed is still here: save again to keep yours.",
           "app or window")
            .arg(who),
        true);
}

void TodoDialog::say(const QString &text, bool theirs)
{
    m_ui->noticeLabel->setText(text);
    m_ui->theirsButton->setVisible(theirs);
    m_ui->notice->show();
    QAccessibleEvent alert(m_ui->noticeLabel, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString TodoDialog::authors(const core::Todo &todo) const
{
    const auto name = [](const core::Actor &actor) {
        return actor.kind == core::Actor::Kind::Client ? isolated(shortened(actor.clientName, maxShownName))
                                                       : tr("you");
    };
    auto added =
        tr("Added by %1, %2.", "app or you, time").arg(name(todo.createdBy), m_times.ago(todo.createdAt));
    if (todo.updatedAt == todo.createdAt)
        return added;
    const auto changed =
        tr("Changed by %1, %2.", "app or you, time").arg(name(todo.updatedBy), m_times.ago(todo.updatedAt));
    return added + u' ' + changed;
}

} // namespace traydo::gui
