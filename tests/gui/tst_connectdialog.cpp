#include "connecthome.h"
#include "demodata.h"

#include "gui/commanddialog.h"
#include "gui/connectcard.h"
#include "gui/connectdialog.h"
#include "gui/filechangedialog.h"
#include "gui/serverlink.h"
#include "support/fakeclock.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace traydo;

class TestConnectDialog : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void openLink(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<test::ConnectHome>();
        m_service = std::make_unique<test::FakeControlService>();
        m_link = std::make_unique<gui::ServerLink>(*m_service);
        m_link->refresh();
        m_opened.clear();
    }

    void cleanup()
    {
        m_dialog.reset();
        m_link.reset();
        m_service.reset();
        m_home.reset();
    }

    void saysSoWhenThereIsNothing()
    {
        show();
        QCOMPARE(part<QStackedWidget>(u"stack"_s)->currentWidget()->objectName(), u"emptyState"_s);
        auto *others = part<QToolButton>(u"othersButton"_s);
        QVERIFY(!part<QWidget>(u"others"_s)->isVisible());
        QTest::keyClick(others, Qt::Key_Space);
        QVERIFY(part<QWidget>(u"others"_s)->isVisible());
        part<QPushButton>(u"copyTextButton"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"http://127.0.0.1:7317/mcp"_s));
    }

    void showsACardForEachAppOfThisComputer()
    {
        m_home->write(u".config/zed/settings.json"_s, "{}");
        m_home->write(u".copilot/mcp-config.json"_s, "{");
        m_home->write(u".cursor/mcp.json"_s,
                      "{\"mcpServers\": {\"traydo\": {\"url\": \"http://127.0.0.1:1/mcp\"}}}");
        show();
        QCOMPARE(m_dialog->findChildren<gui::ConnectCard *>().size(), 3);
        QCOMPARE(textOf(u"zed"_s, u"stateLabel"_s), u"Not connected"_s);
        QVERIFY(textOf(u"cursor"_s, u"stateLabel"_s).startsWith(u"Looks for Traydo in the wrong place"_s));
        QVERIFY(textOf(u"copilot-cli"_s, u"stateLabel"_s).contains(u"not in order"_s));
        QCOMPARE(card(u"copilot-cli"_s)->findChild<QPushButton *>(u"connectButton"_s)->text(),
                 u"Copy lines…"_s);
        const auto cards = m_dialog->findChildren<gui::ConnectCard *>();
        for (auto *each : cards) {
            QVERIFY(!each->accessibleName().isEmpty());
            QVERIFY(!each->findChild<QPushButton *>(u"connectButton"_s)->accessibleName().isEmpty());
        }
    }

    void looksAgainByItself()
    {
        show();
        QVERIFY(!card(u"zed"_s));
        m_home->write(u".config/zed/settings.json"_s, "{}");
        m_dialog->refresh();
        QVERIFY(card(u"zed"_s));
    }

    void showsCommandsBeforeTheyRun()
    {
        m_home->install(u"codex"_s, "echo \"hello from $1\"");
        show();
        press(u"codex"_s);
        auto *dialog = m_dialog->findChild<gui::CommandDialog *>();
        QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
        auto *preview = dialog->findChild<QPlainTextEdit *>(u"preview"_s);
        QVERIFY(preview->toPlainText().contains(u"mcp add traydo --url http://127.0.0.1:7317/mcp"_s));
        QVERIFY(m_home->read(u"calls"_s).isEmpty());
        QVERIFY(m_service->expectedClients.isEmpty());

        QSignalSpy ran(dialog, &gui::CommandDialog::ran);
        dialog->findChild<QPushButton *>(u"actionButton"_s)->click();
        QVERIFY(ran.wait());
        QCOMPARE(m_service->expectedClients, QStringList{u"Codex"_s});
        QCOMPARE(m_home->read(u"calls"_s), "mcp add traydo --url http://127.0.0.1:7317/mcp\n");
        QVERIFY(preview->toPlainText().contains(u"hello from mcp"_s));
        QVERIFY(messageOf(dialog).startsWith(u"Done."_s));
    }

    void saysWhenACommandFails()
    {
        m_home->install(u"codex"_s, "exit 1");
        show();
        press(u"codex"_s);
        auto *dialog = m_dialog->findChild<gui::CommandDialog *>();
        QSignalSpy ran(dialog, &gui::CommandDialog::ran);
        dialog->findChild<QPushButton *>(u"actionButton"_s)->click();
        QVERIFY(ran.wait());
        QVERIFY(messageOf(dialog).contains(u"did not do it"_s));
    }

    void showsTheChangeBeforeItIsMade()
    {
        const QByteArray before = "{\n  // mine\n  \"context_servers\": {}\n}\n";
        m_home->write(u".config/zed/settings.json"_s, before);
        show();
        press(u"zed"_s);
        auto *dialog = m_dialog->findChild<gui::FileChangeDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->findChild<QPlainTextEdit *>(u"preview"_s)
                    ->toPlainText()
                    .contains(u"+     \"traydo\": {"_s));
        QCOMPARE(m_home->read(u".config/zed/settings.json"_s), before);
        dialog->findChild<QPushButton *>(u"actionButton"_s)->click();
        QVERIFY(m_home->read(u".config/zed/settings.json"_s).contains("7317"));
        QVERIFY(messageOf(dialog).startsWith(u"Done."_s));
        QVERIFY(messageOf(dialog).contains(u".bak"_s));
        QCOMPARE(m_service->expectedClients, QStringList{u"Zed"_s});
        QCOMPARE(textOf(u"zed"_s, u"stateLabel"_s), u"Knows where Traydo is"_s);
    }

    void leavesAFileAloneThatChanged()
    {
        m_home->write(u".config/zed/settings.json"_s, "{}");
        show();
        press(u"zed"_s);
        m_home->write(u".config/zed/settings.json"_s, "{\"new\": 1}");
        auto *dialog = m_dialog->findChild<gui::FileChangeDialog *>();
        dialog->findChild<QPushButton *>(u"actionButton"_s)->click();
        QVERIFY(messageOf(dialog).contains(u"changed by another program"_s));
        QCOMPARE(m_home->read(u".config/zed/settings.json"_s), "{\"new\": 1}");
    }

    void takesBack()
    {
        m_home->write(
            u".config/zed/settings.json"_s,
            "{\"context_servers\": {\"traydo\": {\"url\": \"http://127.0.0.1:7317/mcp\"}, \"b\": {}}}");
        show();
        auto *menu = card(u"zed"_s)->findChild<QPushButton *>(u"moreButton"_s)->menu();
        QCOMPARE(menu->actions().constLast()->text(), u"Disconnect…"_s);
        menu->actions().constLast()->trigger();
        auto *dialog = m_dialog->findChild<gui::FileChangeDialog *>();
        dialog->findChild<QPushButton *>(u"actionButton"_s)->click();
        QCOMPARE(m_home->read(u".config/zed/settings.json"_s), "{\"context_servers\": { \"b\": {}}}");
        QVERIFY(m_service->expectedClients.isEmpty());
    }

    void opensTheAppWithALink()
    {
        m_home->write(u".cursor/mcp.json"_s, "{}");
        QDesktopServices::setUrlHandler(u"cursor"_s, this, "openLink");
        show();
        press(u"cursor"_s);
        QDesktopServices::unsetUrlHandler(u"cursor"_s);
        QCOMPARE(m_opened.size(), 1);
        QCOMPARE(m_service->expectedClients, QStringList{u"Cursor"_s});
        QVERIFY(part<QLabel>(u"messageLabel"_s)->text().startsWith(u"Cursor now asks"_s));
    }

    void waitsForTheServer()
    {
        m_home->write(u".cursor/mcp.json"_s, "{}");
        m_link = std::make_unique<gui::ServerLink>(*m_service); // has not asked yet
        show();
        QVERIFY(!card(u"cursor"_s));
        QVERIFY(part<QLabel>(u"messageLabel"_s)->isVisible());
        m_link->refresh();
        QVERIFY(card(u"cursor"_s));
    }

    void leavesNoControlUnnamed()
    {
        m_home->write(u".config/zed/settings.json"_s, "{}");
        show();
        part<QToolButton>(u"othersButton"_s)->click();
        const auto widgets = m_dialog->findChildren<QWidget *>();
        for (auto *widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const auto *label = qobject_cast<QLabel *>(widget); // read aloud by its text
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                         (label && !label->text().isEmpty()),
                     qPrintable(widget->objectName()));
        }
    }

private:
    void show()
    {
        m_dialog = std::make_unique<gui::ConnectDialog>(*m_service, *m_link, m_home->surroundings(), m_clock);
        m_dialog->show();
    }

    template <typename T>
    T *part(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }

    gui::ConnectCard *card(const QString &id) const
    {
        return m_dialog->findChild<gui::ConnectCard *>(u"card-"_s + id);
    }

    QString textOf(const QString &id, const QString &label) const
    {
        return card(id)->findChild<QLabel *>(label)->text();
    }

    void press(const QString &id) { card(id)->findChild<QPushButton *>(u"connectButton"_s)->click(); }

    static QString messageOf(const QDialog *dialog)
    {
        return dialog->findChild<QLabel *>(u"messageLabel"_s)->text();
    }

    std::unique_ptr<test::ConnectHome> m_home;
    std::unique_ptr<test::FakeControlService> m_service;
    std::unique_ptr<gui::ServerLink> m_link;
    std::unique_ptr<gui::ConnectDialog> m_dialog;
    test::FakeClock m_clock;
    QList<QUrl> m_opened;
};

QTEST_MAIN(TestConnectDialog)
#include "tst_connectdialog.moc"
