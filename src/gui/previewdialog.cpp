#include "gui/previewdialog.h"

#include "ui_previewdialog.h"

#include "gui/symbolicicon.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QSyntaxHighlighter>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

constexpr int tint = 48; ///< alpha of what is added

/// Added lines stand on a tint, removed ones are struck; the signs say the same to who sees neither.
class DifferenceMarks final : public QSyntaxHighlighter
{
public:
    DifferenceMarks(QTextDocument *document, const QPalette &palette) : QSyntaxHighlighter(document)
    {
        auto background = palette.color(QPalette::Highlight);
        background.setAlpha(tint);
        m_added.setBackground(background);
        m_removed.setFontStrikeOut(true);
    }

protected:
    void highlightBlock(const QString &text) override
    {
        if (text.startsWith(u"+ "_s))
            setFormat(0, int(text.size()), m_added);
        else if (text.startsWith(u"- "_s))
            setFormat(2, int(text.size()) - 2, m_removed);
    }

private:
    QTextCharFormat m_added;
    QTextCharFormat m_removed;
};

} // namespace

PreviewDialog::PreviewDialog(QWidget *parent) : QDialog(parent), m_ui(std::make_unique<Ui::PreviewDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->copyButton->setIcon(symbolicIcon(u"copy"_s));
    new DifferenceMarks(m_ui->preview->document(), palette());
    m_ui->progressBar->hide();
    m_ui->messageLabel->hide();
    connect(m_ui->copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->preview->toPlainText()); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &PreviewDialog::close);
    connect(m_ui->actionButton, &QPushButton::clicked, this, [this] { act(); });
    m_ui->closeButton->setFocus();
}

PreviewDialog::~PreviewDialog() = default;

void PreviewDialog::setIntroduction(const QString &text)
{
    m_ui->introLabel->setText(text);
}

void PreviewDialog::setPreview(const QString &text)
{
    m_ui->preview->setPlainText(text);
}

void PreviewDialog::append(const QString &line)
{
    m_ui->preview->appendPlainText(line);
}

void PreviewDialog::setAction(const QString &caption)
{
    m_ui->actionButton->setText(caption);
    m_ui->actionButton->setVisible(!caption.isEmpty());
    m_ui->closeButton->setText(caption.isEmpty() ? tr("Close") : tr("Cancel"));
}

void PreviewDialog::setWorking(const QString &message)
{
    m_ui->closeButton->setText(tr("Stop"));
    m_ui->closeButton->setFocus();
    m_ui->actionButton->hide();
    m_ui->progressBar->show();
    m_ui->messageLabel->setText(message);
    m_ui->messageLabel->show();
}

void PreviewDialog::setDone(const QString &message)
{
    m_ui->actionButton->hide();
    m_ui->progressBar->hide();
    m_ui->closeButton->setText(tr("Close"));
    m_ui->closeButton->setFocus();
    m_ui->messageLabel->setText(message);
    m_ui->messageLabel->show();
}

} // namespace traydo::gui
