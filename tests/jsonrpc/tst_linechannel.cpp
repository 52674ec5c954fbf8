#include "jsonrpc/linechannel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using traydo::jsonrpc::LineChannel;

namespace {

/// A stream whose far end is the test.
class Pipe final : public QIODevice
{
public:
    Pipe() { open(QIODevice::ReadWrite | QIODevice::Unbuffered); }

    void feed(const QByteArray &bytes)
    {
        m_incoming += bytes;
        Q_EMIT readyRead();
    }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_incoming.size() + QIODevice::bytesAvailable(); }

    QByteArray written;

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const auto count = std::min(maxSize, qint64(m_incoming.size()));
        std::copy_n(m_incoming.constData(), count, data);
        m_incoming.remove(0, count);
        return count;
    }
    qint64 writeData(const char *data, qint64 size) override
    {
        written.append(data, size);
        return size;
    }

private:
    QByteArray m_incoming;
};

QByteArrayList lines(const QSignalSpy &spy)
{
    QByteArrayList result;
    for (const auto &arguments : spy)
        result.append(arguments.first().toByteArray());
    return result;
}

} // namespace

class TestLineChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsTheStreamIntoLines()
    {
        Pipe pipe;
        LineChannel channel(&pipe, 100);
        QSignalSpy received(&channel, &LineChannel::received);

        pipe.feed("one\ntw");
        QCOMPARE(lines(received), QByteArrayList({"one"}));
        pipe.feed("o\n\n  \nthree\nfo");
        QCOMPARE(lines(received), QByteArrayList({"one", "two", "three"}));
    }

    void readsNothingWhilePaused()
    {
        Pipe pipe;
        LineChannel channel(&pipe, 100);
        QSignalSpy received(&channel, &LineChannel::received);
        connect(&channel, &LineChannel::received, this, [&] { channel.setPaused(true); });

        pipe.feed("one\ntwo\n");
        QCOMPARE(lines(received), QByteArrayList({"one"}));
        pipe.feed("three\n");
        QCOMPARE(received.size(), 1);
        channel.setPaused(false);
        QTRY_COMPARE(lines(received), QByteArrayList({"one", "two"}));
        channel.setPaused(false);
        QTRY_COMPARE(lines(received), QByteArrayList({"one", "two", "three"}));
    }

    void readsWhatWasThereBefore()
    {
        Pipe pipe;
        pipe.feed("early\n");
        LineChannel channel(&pipe, 100);
        QSignalSpy received(&channel, &LineChannel::received);
        QTRY_COMPARE(lines(received), QByteArrayList({"early"}));
    }

    void endsEachLineItSends()
    {
        Pipe pipe;
        LineChannel channel(&pipe, 100);
        channel.send("a");
        channel.send("b");
        QCOMPARE(pipe.written, QByteArray("a\nb\n"));
    }

    void refusesOverlongLines_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("refused");
        QTest::newRow("at the limit") << QByteArray(10, 'x') + '\n' << false;
        QTest::newRow("beyond, with its end") << QByteArray(11, 'x') + '\n' << true;
        QTest::newRow("beyond, without end") << QByteArray(11, 'x') << true;
        QTest::newRow("far beyond") << QByteArray(1'000'000, 'x') << true;
    }

    void refusesOverlongLines()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, refused);
        Pipe pipe;
        LineChannel channel(&pipe, 10);
        QSignalSpy received(&channel, &LineChannel::received);
        QSignalSpy overlong(&channel, &LineChannel::overlong);

        pipe.feed("ok\n" + bytes);
        pipe.feed("more\n");
        QCOMPARE(overlong.size(), refused ? 1 : 0);
        QCOMPARE(received.size(), refused ? 1 : 3);
    }

    void mayBeDeletedWhileItReads()
    {
        Pipe pipe;
        auto *channel = new LineChannel(&pipe, 100);
        int count = 0;
        connect(channel, &LineChannel::received, &pipe, [&] {
            ++count;
            delete channel;
        });
        pipe.feed("one\ntwo\n");
        QCOMPARE(count, 1);
    }
};

QTEST_GUILESS_MAIN(TestLineChannel)
#include "tst_linechannel.moc"
