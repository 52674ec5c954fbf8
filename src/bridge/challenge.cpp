#include "bridge/challenge.h"

#include <QList>

#include <cstring>

using namespace Qt::StringLiterals;

namespace traydo::bridge {

namespace {

/// A scheme with its parameters.
struct ReadChallenge
{
    QByteArray scheme;
    QList<std::pair<QByteArray, QByteArray>> parameters;
};

/// Reads a header's list of challenges from left to right.
class Reader
{
public:
    explicit Reader(QByteArrayView text) : m_rest(text) {}

    QList<ReadChallenge> all()
    {
        QList<ReadChallenge> challenges;
        while (skipSeparators()) {
            const auto word = token();
            if (word.isEmpty()) {
                m_rest = m_rest.sliced(1); // no token stands here; go on behind it
                continue;
            }
            skipBlanks();
            if (!m_rest.startsWith('=')) {
                challenges.append({word.toLower(), {}});
                continue;
            }
            m_rest = m_rest.sliced(1);
            skipBlanks();
            const auto text = value();
            if (!challenges.isEmpty())
                challenges.last().parameters.append({word.toLower(), text});
        }
        return challenges;
    }

private:
    static bool isTokenCharacter(char c)
    {
        return c > 0x20 && c < 0x7f && std::strchr("()<>@,;:\\\"/[]?={}", c) == nullptr;
    }

    bool skipSeparators()
    {
        while (!m_rest.isEmpty() &&
               (m_rest.front() == ',' || m_rest.front() == ' ' || m_rest.front() == '\t'))
            m_rest = m_rest.sliced(1);
        return !m_rest.isEmpty();
    }
    void skipBlanks()
    {
        while (!m_rest.isEmpty() && (m_rest.front() == ' ' || m_rest.front() == '\t'))
            m_rest = m_rest.sliced(1);
    }

    QByteArray token()
    {
        qsizetype end = 0;
        while (end < m_rest.size() && isTokenCharacter(m_rest[end]))
            ++end;
        auto word = m_rest.first(end).toByteArray();
        m_rest = m_rest.sliced(end);
        return word;
    }

    QByteArray value()
    {
        if (!m_rest.startsWith('"'))
            return token();
        QByteArray text;
        qsizetype i = 1;
        for (; i < m_rest.size() && m_rest[i] != '"'; ++i) {
            if (m_rest[i] == '\\' && i + 1 < m_rest.size())
                ++i;
            text.append(m_rest[i]);
        }
        m_rest = m_rest.sliced(std::min(i + 1, m_rest.size()));
        return text;
    }

    QByteArrayView m_rest;
};

QString parameter(const ReadChallenge &challenge, QByteArrayView name)
{
    for (const auto &[key, value] : challenge.parameters) {
        if (key == name)
            return QString::fromUtf8(value);
    }
    return {};
}

} // namespace

std::optional<Challenge> readChallenge(QByteArrayView header)
{
    for (const auto &challenge : Reader(header).all()) {
        if (challenge.scheme == "bearer")
            return Challenge{parameter(challenge, "resource_metadata"), parameter(challenge, "scope"),
                             parameter(challenge, "error")};
    }
    return std::nullopt;
}

} // namespace traydo::bridge
