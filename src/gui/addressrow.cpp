#include "gui/addressrow.h"

#include "ui_addressrow.h"

#include "gui/plaintext.h"
#include "gui/symbolicicon.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace traydo::gui {

AddressRow::AddressRow(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::AddressRow>())
{
    m_ui->setupUi(this);
    alignWithWindow({m_ui->addressLabel});
    m_ui->copyButton->setIcon(symbolicIcon(u"copy"_s));
    m_saidFor.setSingleShot(true);
    m_saidFor.setInterval(2s);
    connect(&m_saidFor, &QTimer::timeout, this, [this] { m_ui->copyButton->setText(tr("Copy")); });
    connect(m_ui->copyButton, &QPushButton::clicked, this, &AddressRow::copy);
}

AddressRow::~AddressRow() = default;

void AddressRow::setAddress(const QString &address)
{
    m_ui->addressLabel->setText(address);
    m_ui->copyButton->setEnabled(!address.isEmpty());
}

void AddressRow::copy()
{
    QGuiApplication::clipboard()->setText(m_ui->addressLabel->text());
    m_ui->copyButton->setText(tr("Copied"));
    m_saidFor.start();
}

} // namespace traydo::gui
