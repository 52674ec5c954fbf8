#include "gui/aboutsettings.h"

#include "ui_aboutsettings.h"

#include "gui/diagnostics.h"
#include "gui/plaintext.h"
#include "gui/serverlink.h"
#include "gui/symbolicicon.h"

#include <QClipboard>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

constexpr int markSize = 48;
constexpr int shownComponents = 6;

} // namespace

AboutSettings::AboutSettings(control::ControlService &service, const ServerLink &link,
                             const core::Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_service(service),
      m_link(link),
      m_times(clock),
      m_ui(std::make_unique<Ui::AboutSettings>())
{
    m_ui->setupUi(this);
    m_ui->markLabel->setPixmap(programIcon().pixmap(markSize));
    m_ui->nameLabel->setText(tr("Traydo %1", "version").arg(QStringLiteral(TRAYDO_VERSION)));
    alignWithWindow({m_ui->nameLabel});
    m_ui->diagnosticsEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    fillComponents();
    connect(&link, &ServerLink::changed, this, &AboutSettings::showDiagnostics);
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_ui->diagnosticsEdit->toPlainText());
        m_ui->copyNote->remark(tr("Copied."));
    });
    showDiagnostics();
}

AboutSettings::~AboutSettings() = default;

void AboutSettings::showEvent(QShowEvent *event)
{
    m_ui->copyNote->clear();
    m_service.settings([self = QPointer(this)](const core::Result<control::ServerSettings> &settings) {
        if (!self || !settings)
            return;
        self->m_settings = *settings;
        self->showDiagnostics();
    });
    QWidget::showEvent(event);
}

/// `resources/about/components.tsv`: name and licence.
void AboutSettings::fillComponents()
{
    auto *view = m_ui->componentsView;
    view->setHeaderLabels({tr("Made with"), tr("Licence")});
    QFile file(u":/about/components.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    for (const auto &line : file.readAll().split('\n')) {
        const auto columns = QString::fromUtf8(line).split(u'\t');
        if (columns.size() == 2)
            new QTreeWidgetItem(view, columns);
    }
    auto *header = view->header();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setStretchLastSection(false);
    // The last column takes the rest, but cuts no licence: then it scrolls.
    header->setMinimumSectionSize(view->columnWidth(1));
    header->setStretchLastSection(true);
    const int row = view->sizeHintForRow(0);
    view->setFixedHeight(view->header()->sizeHint().height() + shownComponents * row +
                         2 * view->frameWidth());
}

void AboutSettings::showDiagnostics()
{
    const auto text = diagnostics(m_link, m_settings);
    if (m_ui->diagnosticsEdit->toPlainText() != text)
        m_ui->diagnosticsEdit->setPlainText(text);
}

} // namespace traydo::gui
