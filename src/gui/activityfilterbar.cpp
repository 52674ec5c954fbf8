#include "gui/activityfilterbar.h"

#include "ui_activityfilterbar.h"

#include "gui/plaintext.h"
#include "gui/symbolicicon.h"
#include "gui/timetext.h"

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

/// Groups of kinds, as the person thinks of them.
enum class KindGroup { All, Added, Edited, Done, Removed };

QList<core::ChangeKind> kindsOf(KindGroup group)
{
    using core::ChangeKind;
    switch (group) {
    case KindGroup::All:
        break;
    case KindGroup::Added:
        return {ChangeKind::Created};
    case KindGroup::Edited:
        return {ChangeKind::Updated};
    case KindGroup::Done:
        return {ChangeKind::Completed, ChangeKind::Reopened};
    case KindGroup::Removed:
        return {ChangeKind::Deleted, ChangeKind::Restored};
    }
    return {};
}

constexpr int personRow = 1; ///< behind "everybody"

} // namespace

ActivityFilterBar::ActivityFilterBar(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ActivityFilterBar>())
{
    m_ui->setupUi(this);
    fill();
    syncDays();
    for (auto *box : {m_ui->appBox, m_ui->kindBox, m_ui->spanBox})
        connect(box, &QComboBox::activated, this, &ActivityFilterBar::changed);
    connect(m_ui->spanBox, &QComboBox::currentIndexChanged, this, &ActivityFilterBar::syncDays);
    for (auto *edit : {m_ui->fromEdit, m_ui->toEdit})
        connect(edit, &QDateEdit::dateChanged, this, &ActivityFilterBar::changed);
}

ActivityFilterBar::~ActivityFilterBar() = default;

void ActivityFilterBar::fill()
{
    m_ui->appBox->addItem(tr("Everybody"));
    m_ui->appBox->addItem(tr("You"), QString());
    const auto kind = [this](const QString &text, KindGroup group) {
        m_ui->kindBox->addItem(text, int(group));
    };
    kind(tr("All changes"), KindGroup::All);
    kind(tr("Added"), KindGroup::Added);
    kind(tr("Edited"), KindGroup::Edited);
    kind(tr("Done and reopened"), KindGroup::Done);
    kind(tr("Removed and restored"), KindGroup::Removed);
    const auto span = [this](const QString &text, Span value) { m_ui->spanBox->addItem(text, int(value)); };
    span(tr("Today"), Span::Today);
    span(tr("Last 7 days"), Span::Week);
    span(tr("Last 30 days"), Span::Month);
    span(tr("Last 90 days"), Span::Quarter);
    span(tr("From … to …"), Span::Chosen);
    m_ui->spanBox->setCurrentIndex(m_ui->spanBox->findData(int(Span::Week)));
}

void ActivityFilterBar::setToday(QDate today)
{
    for (auto *edit : {m_ui->fromEdit, m_ui->toEdit})
        setFormat(*edit, TimeText::dateFormat(locale()));
    m_ui->fromEdit->setDate(today.addDays(-6));
    m_ui->toEdit->setDate(today);
}

void ActivityFilterBar::syncDays()
{
    const bool chosen = m_ui->spanBox->currentData().toInt() == int(Span::Chosen);
    for (auto *widget : std::initializer_list<QWidget *>{m_ui->fromEdit, m_ui->toLabel, m_ui->toEdit})
        widget->setVisible(chosen);
}

void ActivityFilterBar::setApps(const QList<App> &apps)
{
    const auto chosen = m_ui->appBox->currentData();
    const auto chosenName = m_ui->appBox->currentText();
    while (m_ui->appBox->count() > personRow + 1)
        m_ui->appBox->removeItem(m_ui->appBox->count() - 1);
    for (const auto &app : apps)
        m_ui->appBox->addItem(symbolicIcon(u"robot"_s), shortened(app.name, maxShownName), app.id);
    if (chosen.isValid() && !chosen.toString().isEmpty())
        chooseApp(chosen.toString(), chosenName);
}

void ActivityFilterBar::chooseApp(const QString &id, const QString &name)
{
    if (m_ui->appBox->findData(id) < 0)
        m_ui->appBox->addItem(symbolicIcon(u"robot"_s), shortened(name, maxShownName), id);
    m_ui->appBox->setCurrentIndex(m_ui->appBox->findData(id));
}

void ActivityFilterBar::reset()
{
    m_ui->appBox->setCurrentIndex(0);
    m_ui->kindBox->setCurrentIndex(0);
    m_ui->spanBox->setCurrentIndex(m_ui->spanBox->findData(int(Span::Quarter)));
    Q_EMIT changed();
}

ActivityFilter ActivityFilterBar::filter(QDate today) const
{
    ActivityFilter filter;
    if (const auto app = m_ui->appBox->currentData(); app.isValid())
        filter.clientId = app.toString();
    filter.kinds = kindsOf(static_cast<KindGroup>(m_ui->kindBox->currentData().toInt()));
    switch (static_cast<Span>(m_ui->spanBox->currentData().toInt())) {
    case Span::Today:
        filter.from = today;
        break;
    case Span::Week:
        filter.from = today.addDays(-6);
        break;
    case Span::Month:
        filter.from = today.addDays(-29);
        break;
    case Span::Quarter:
        filter.from = today.addDays(-89);
        break;
    case Span::Chosen:
        filter.from = std::min(m_ui->fromEdit->date(), m_ui->toEdit->date());
        filter.to = std::max(m_ui->fromEdit->date(), m_ui->toEdit->date());
        break;
    }
    return filter;
}

} // namespace traydo::gui
