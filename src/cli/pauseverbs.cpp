#include "cli/verbs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace traydo::cli {

namespace {

/// `pause` and `resume`: all apps at once.
class PauseVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::PauseVerb)
public:
    enum class Mode { Pause, Resume };

    explicit PauseVerb(Mode mode) : m_pauses(mode == Mode::Pause) {}

    ExitCode run(Context &context) override
    {
        if (const auto done = context.session.setPaused(m_pauses); !done)
            return context.fail(done.error());
        if (context.json)
            context.printJson({{u"paused"_s, m_pauses}});
        else if (m_pauses)
            context.say(tr("Paused. Apps are told so, and nothing they ask is done. Go on with: "
                           "traydoctl resume"));
        else
            context.say(tr("Apps may go on."));
        return ExitCode::Ok;
    }

private:
    bool m_pauses;
};

} // namespace

std::unique_ptr<Verb> makePauseVerb()
{
    return std::make_unique<PauseVerb>(PauseVerb::Mode::Pause);
}

std::unique_ptr<Verb> makeResumeVerb()
{
    return std::make_unique<PauseVerb>(PauseVerb::Mode::Resume);
}

} // namespace traydo::cli
