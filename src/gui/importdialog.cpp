#include "gui/importdialog.h"

#include "ui_importdialog.h"

#include "gui/errortext.h"
#include "gui/exchangeformats.h"
#include "gui/listmodel.h"
#include "gui/plaintext.h"
#include "gui/windowfit.h"
#include "gui/wordlist.h"

#include <QEvent>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

constexpr int longestNames = 200;

QString reasonOf(const core::FileRemark &remark)
{
    return noticeText({remark.text, {remark.reason}});
}

} // namespace

ImportDialog::ImportDialog(control::ControlService &service, const ListModel &lists, const QString &path,
                           QWidget *parent)
    : QDialog(parent), m_import(service), m_path(path), m_ui(std::make_unique<Ui::ImportDialog>())
{
    m_ui->setupUi(this);
    fill(lists);
    connect(&m_import, &TodoImport::sent, this, &ImportDialog::preview);
    connect(&m_import, &TodoImport::previewed, this, &ImportDialog::showPreview);
    connect(&m_import, &TodoImport::imported, this, &ImportDialog::done);
    connect(&m_import, &TodoImport::failed, this, &ImportDialog::showFailure);
    connect(m_ui->formatBox, &QComboBox::currentIndexChanged, this, &ImportDialog::preview);
    connect(m_ui->listBox, &QComboBox::currentIndexChanged, this, &ImportDialog::preview);
    connect(m_ui->importButton, &QPushButton::clicked, this, &ImportDialog::run);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ImportDialog::reject);
    m_ui->importButton->setEnabled(false);
    connect(&m_import, &TodoImport::progressed, this, [this](qint64 bytes, qint64 total) {
        m_ui->work->setProgress(
            bytes, total,
            tr("%1 of %2").arg(locale().formattedDataSize(bytes), locale().formattedDataSize(total)));
    });
    connect(m_ui->work, &LongWork::cancelRequested, this, &ImportDialog::reject);
    m_ui->work->begin(tr("Reading…"));
    m_import.send(path);
}

ImportDialog::~ImportDialog() = default;

bool ImportDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    growToFit(*this, *event); // the counts come after the window
    return handled;
}

void ImportDialog::fill(const ListModel &lists)
{
    m_ui->headLabel->setText(
        tr("Import from %1").arg(wrappable(shortened(QFileInfo(m_path).fileName(), maxShownName))));
    for (const auto format : exchangeFormats())
        m_ui->formatBox->addItem(formatText(format), int(format));
    const auto format = formatOfFile(m_path).value_or(core::ExchangeFormat::Json);
    m_ui->formatBox->setCurrentIndex(m_ui->formatBox->findData(int(format)));
    m_ui->listBox->addItem(tr("The lists that the file names"), QString());
    for (const auto &summary : lists.lists())
        m_ui->listBox->addItem(shortened(summary.list.name, maxShownName), summary.list.id);
}

core::ExchangeFormat ImportDialog::format() const
{
    return static_cast<core::ExchangeFormat>(m_ui->formatBox->currentData().toInt());
}

QString ImportDialog::into() const
{
    return m_ui->listBox->currentData().toString();
}

void ImportDialog::preview()
{
    if (!m_import.isSent())
        return;
    m_ui->importButton->setEnabled(false);
    m_import.preview(format(), into());
}

void ImportDialog::showPreview(const core::ImportReport &report)
{
    const int coming = report.added + report.changed;
    m_ui->work->end();
    QStringList lines{tr("%n new todo(s)", nullptr, report.added),
                      tr("%n changed by the file", nullptr, report.changed),
                      tr("%n there already", nullptr, report.unchanged)};
    if (!report.newLists.isEmpty())
        lines.append(tr("New lists: %1").arg(shortened(joined(report.newLists), longestNames)));
    m_ui->countsLabel->setText(lines.join(u'\n'));
    showRemarks(report);
    m_ui->note->clear();
    if (coming == 0)
        m_ui->note->remark(tr("There is nothing to bring in."));
    m_ui->importButton->setText(coming == 0 ? tr("&Import") : tr("&Import %n todo(s)", nullptr, coming));
    m_ui->importButton->setEnabled(coming > 0);
}

void ImportDialog::showRemarks(const core::ImportReport &report)
{
    m_ui->remarksView->clear();
    const auto add = [this](int line, const QString &text) {
        auto *item = new QListWidgetItem(line > 0 ? tr("Line %1: %2").arg(QString::number(line), text) : text,
                                         m_ui->remarksView);
        item->setToolTip(toolTipText(item->text()));
    };
    for (const auto &remark : report.skipped)
        add(remark.line, tr("Left out. %1", "reason, a sentence").arg(reasonOf(remark)));
    for (const auto &remark : report.remarks)
        add(remark.line, reasonOf(remark));
    m_ui->remarksLabel->setVisible(m_ui->remarksView->count() > 0);
    m_ui->remarksView->setVisible(m_ui->remarksView->count() > 0);
}

void ImportDialog::run()
{
    m_ui->importButton->setEnabled(false);
    m_ui->formatBox->setEnabled(false);
    m_ui->listBox->setEnabled(false);
    m_ui->work->begin(tr("Importing…"));
    m_import.run(format(), into());
}

void ImportDialog::done(const core::ImportReport &report)
{
    Q_EMIT noticed(tr("Imported: %1 new, %2 changed.").arg(report.added).arg(report.changed));
    accept();
}

void ImportDialog::showFailure(const core::Error &error)
{
    m_ui->work->end();
    m_ui->countsLabel->clear();
    m_ui->remarksLabel->hide();
    m_ui->remarksView->hide();
    m_ui->importButton->setText(tr("&Import"));
    m_ui->formatBox->setEnabled(true);
    m_ui->listBox->setEnabled(true);
    if (error.code == core::ErrorCode::Denied)
        m_ui->note->complain(tr("This file cannot be read."));
    else if (error.code == core::ErrorCode::InvalidArgument)
        m_ui->note->complain(
            tr("This file does not read as “%1”. %2", "format, reason: a sentence or nothing")
                .arg(formatText(format()), reasonText(error.reason))
                .trimmed());
    else
        m_ui->note->complain(errorText(error));
}

} // namespace traydo::gui
