#include "gui/datasettings.h"

#include "ui_datasettings.h"

#include "gui/errortext.h"
#include "gui/exchangeformats.h"
#include "gui/importdialog.h"
#include "gui/listmodel.h"
#include "gui/plaintext.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

QString inHome(const QString &name)
{
    return QDir::home().filePath(name);
}

} // namespace

DataSettings::DataSettings(control::ControlService &service, const ListModel &lists, QWidget *parent)
    : QWidget(parent),
      m_service(service),
      m_lists(lists),
      m_export(service),
      m_ui(std::make_unique<Ui::DataSettings>())
{
    m_ui->setupUi(this);
    alignWithWindow({m_ui->dataLabel, m_ui->configLabel});
    for (const auto format : exchangeFormats())
        m_ui->formatBox->addItem(formatText(format), int(format));
    m_ui->backupWork->setCancellable(false);
    connectButtons();
    fillLists();
    showFormat();
}

DataSettings::~DataSettings() = default;

void DataSettings::connectButtons()
{
    connect(m_ui->formatBox, &QComboBox::currentIndexChanged, this, &DataSettings::showFormat);
    connect(&m_lists, &ListModel::updated, this, &DataSettings::fillLists);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &DataSettings::askExport);
    connect(m_ui->importButton, &QPushButton::clicked, this, &DataSettings::askImport);
    connect(m_ui->backupButton, &QPushButton::clicked, this, &DataSettings::askBackup);
    connect(m_ui->folderButton, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_dataDir)); });
    connect(&m_export, &TodoExport::finished, this, &DataSettings::showExport);
    connect(&m_export, &TodoExport::progressed, this, [this](qint64 bytes, qint64 total) {
        m_ui->exportWork->setProgress(
            bytes, total,
            tr("%1 of %2").arg(locale().formattedDataSize(bytes), locale().formattedDataSize(total)));
    });
    connect(m_ui->exportWork, &LongWork::cancelRequested, this, [this] {
        m_export.cancel();
        endExport();
        m_ui->exportNote->remark(tr("Cancelled. No file was written."));
    });
    connect(&m_export, &TodoExport::failed, this, [this](const core::Error &error) {
        endExport();
        m_ui->exportNote->complain(error.code == core::ErrorCode::Denied
                                       ? tr("This file cannot be written: %1").arg(m_exportPath)
                                       : errorText(error));
    });
}

void DataSettings::showEvent(QShowEvent *event)
{
    m_service.settings([self = QPointer(this)](const core::Result<control::ServerSettings> &settings) {
        if (self && settings)
            self->showPlaces(*settings);
    });
    QWidget::showEvent(event);
}

void DataSettings::showPlaces(const control::ServerSettings &settings)
{
    m_dataDir = settings.dataDir;
    m_ui->dataLabel->setText(wrappable(settings.dataDir));
    m_ui->configLabel->setText(wrappable(settings.configFile));
    m_ui->folderButton->setEnabled(QDir(settings.dataDir).exists());
}

void DataSettings::fillLists()
{
    const auto chosen = m_ui->listBox->currentData();
    m_ui->listBox->clear();
    m_ui->listBox->addItem(tr("All lists"));
    for (const auto &summary : m_lists.lists())
        m_ui->listBox->addItem(shortened(summary.list.name, maxShownName), summary.list.id);
    m_ui->listBox->setCurrentIndex(chosen.isValid() ? qMax(0, m_ui->listBox->findData(chosen)) : 0);
}

core::ExchangeFormat DataSettings::format() const
{
    return static_cast<core::ExchangeFormat>(m_ui->formatBox->currentData().toInt());
}

void DataSettings::showFormat()
{
    m_ui->formatLabel->setText(formatLoss(format()));
}

void DataSettings::askExport()
{
    const auto name = inHome(u"traydo."_s + fileEnding(format()));
    const auto filter = u"%1 (*.%2)"_s.arg(formatText(format()), fileEnding(format()));
    const auto path = QFileDialog::getSaveFileName(this, tr("Export todos"), name, filter);
    if (!path.isEmpty())
        exportTo(path);
}

void DataSettings::exportTo(const QString &path)
{
    control::ExportRequest request;
    request.format = format();
    if (const auto list = m_ui->listBox->currentData(); list.isValid())
        request.lists = {list.toString()};
    request.completed = m_ui->completedBox->isChecked();
    m_exportPath = path;
    m_ui->exportButton->setEnabled(false);
    m_ui->exportNote->clear();
    m_ui->exportWork->begin(tr("Exporting…"));
    m_export.start(request, path);
}

void DataSettings::showExport(int todos, const QList<core::Notice> &warnings)
{
    endExport();
    QStringList lines{tr("%n todo(s) saved to %1", nullptr, todos).arg(wrappable(m_exportPath))};
    for (const auto &warning : warnings)
        lines.append(noticeText(warning));
    m_ui->exportNote->remark(lines.join(u'\n'));
}

void DataSettings::endExport()
{
    m_ui->exportWork->end();
    m_ui->exportButton->setEnabled(true);
}

void DataSettings::askImport()
{
    QStringList endings;
    for (const auto format : exchangeFormats())
        endings.append(u"*."_s + fileEnding(format));
    const auto filter = tr("Files with todos (%1)").arg(endings.join(u' ')) + u";;"_s + tr("All files (*)");
    const auto path = QFileDialog::getOpenFileName(this, tr("Import todos"), QDir::homePath(), filter);
    if (!path.isEmpty())
        importFrom(path);
}

void DataSettings::importFrom(const QString &path)
{
    auto *dialog = new ImportDialog(m_service, m_lists, path, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::noticed, this, &DataSettings::noticed);
    dialog->open();
}

void DataSettings::askBackup()
{
    const auto path =
        QFileDialog::getSaveFileName(this, tr("Back up"), inHome(u"traydo-backup.sqlite"_s),
                                     tr("Databases (*.sqlite)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        backUpTo(path);
}

void DataSettings::backUpTo(const QString &path)
{
    m_ui->backupButton->setEnabled(false);
    m_ui->backupNote->clear();
    m_ui->backupWork->begin(tr("Backing up…"));
    m_service.backup(path, [self = QPointer(this), path](const core::Result<void> &result) {
        if (!self)
            return;
        self->m_ui->backupWork->end();
        self->m_ui->backupButton->setEnabled(true);
        if (result)
            self->m_ui->backupNote->remark(tr("Saved to %1").arg(wrappable(path)));
        else if (result.error().code == core::ErrorCode::Conflict)
            self->m_ui->backupNote->complain(
                tr("There is a file of that name already. Choose another name."));
        else
            self->m_ui->backupNote->complain(errorText(result.error()));
    });
}

} // namespace traydo::gui
