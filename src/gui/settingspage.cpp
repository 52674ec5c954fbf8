#include "gui/settingspage.h"

#include "ui_settingspage.h"

#include "gui/aboutsettings.h"
#include "gui/accesssettings.h"
#include "gui/datasettings.h"
#include "gui/generalsettings.h"
#include "gui/networksettings.h"
#include "gui/symbolicicon.h"
#include "gui/verticalscrollarea.h"

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

constexpr int widestText = 620; ///< longer lines are hard to read
constexpr int rowHeight = 28;   ///< easily hit

} // namespace

SettingsPage::SettingsPage(const SettingsContext &context, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::SettingsPage>())
{
    m_ui->setupUi(this);
    m_ui->sectionView->setIconSize({16, 16});
    addSections(context);
    makeRoom();
    connect(m_ui->sectionView, &QListWidget::currentRowChanged, m_ui->stack,
            &QStackedWidget::setCurrentIndex);
    m_ui->sectionView->setCurrentRow(0);
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::addSections(const SettingsContext &context)
{
    addSection(u"settings"_s, tr("General"), new GeneralSettings(context.autostart, context.state));
    auto *access = new AccessSettings(context.service, context.link, context.clock);
    connect(access, &AccessSettings::noticed, this, &SettingsPage::noticed);
    connect(access, &AccessSettings::blocksRequested, this, &SettingsPage::blocksRequested);
    connect(access, &AccessSettings::programAccessRequested, this, &SettingsPage::programAccessRequested);
    addSection(u"key"_s, tr("Access"), access);
    auto *network = new NetworkSettings(context.service, context.link, context.clients);
    connect(network, &NetworkSettings::noticed, this, &SettingsPage::noticed);
    connect(network, &NetworkSettings::lanRequested, this, &SettingsPage::lanRequested);
    addSection(u"network"_s, tr("Network"), network);
    auto *exchange = new DataSettings(context.service, context.lists);
    connect(exchange, &DataSettings::noticed, this, &SettingsPage::noticed);
    addSection(u"data"_s, tr("Data"), exchange);
    addSection(u"about"_s, tr("About"), new AboutSettings(context.service, context.link, context.clock));
}

void SettingsPage::addSection(const QString &icon, const QString &name, QWidget *section)
{
    m_ui->sectionView->addItem(new QListWidgetItem(symbolicIcon(icon), name));
    section->setMaximumWidth(widestText);
    auto *area = new VerticalScrollArea;
    area->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    area->setWidget(section);
    m_ui->stack->addWidget(area);
}

void SettingsPage::makeRoom()
{
    auto *view = m_ui->sectionView;
    const QSize row(view->sizeHintForColumn(0), qMax(rowHeight, view->sizeHintForRow(0)));
    for (int i = 0; i < view->count(); ++i)
        view->item(i)->setSizeHint(row);
    view->setFixedWidth(row.width() + 24);
}

void SettingsPage::showSection(Section section)
{
    m_ui->sectionView->setCurrentRow(int(section));
}

} // namespace traydo::gui
