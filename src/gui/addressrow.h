#pragma once

#include <QTimer>
#include <QWidget>

#include <memory>

namespace traydo::gui {

namespace Ui {
class AddressRow;
}

/// The address to give to an app, with a button that copies it and says so.
class AddressRow : public QWidget
{
    Q_OBJECT
public:
    explicit AddressRow(QWidget *parent = nullptr);
    ~AddressRow() override;

    void setAddress(const QString &address);

private:
    void copy();

    std::unique_ptr<Ui::AddressRow> m_ui;
    QTimer m_saidFor; ///< how long the button says "Copied"
};

} // namespace traydo::gui
