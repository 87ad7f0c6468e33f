using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Terms;

namespace Langbenk.Demo;

/// <summary>The five municipalities' common words: six adopted, one of them twice, and two that are still discussed.</summary>
sealed class TermsDemo(BeginTerms begin, AddTerm add, SayTerm say, AdoptTerm adopt) : IDemoPart
{
    const string Steering = "styringsgruppa for Nordfjella";

    /// <summary>After the plans: municipalities that share a plan may share words.</summary>
    public int Order => 12;

    public async Task Fill(DemoArea area, CancellationToken cancellation)
    {
        var planner = area.As(area.Planner);
        await begin.Handle(planner, new(area.Host.Id, [.. area.Municipalities.Skip(1).Select(one => one.Id)], area.Today), cancellation);
        foreach (var word in TermsDemoWords.All)
        {
            await add.Handle(planner, new(word.Key, "", "", area.Today), cancellation);
            foreach (var saying in word.Sayings)
            {
                await Say(area, word.Key, saying, cancellation);
            }

            for (var at = 0; at < word.Adopted.Count; at++)
            {
                var (text, daysAgo) = word.Adopted[at];
                await adopt.Handle(planner, new(word.Key, text, area.Today.AddDays(-daysAgo), Steering, at + 1, area.Today), cancellation);
            }
        }
    }

    async Task Say(DemoArea area, string key, DemoSaying saying, CancellationToken cancellation)
    {
        var at = area.Today.AddDays(-saying.DaysAgo).ToDateTime(new TimeOnly(10, 15), DateTimeKind.Utc);
        var proposed = await say.Handle(Who(area, saying.Who), new(
            key, TermSayingKind.Proposal, saying.Text, saying.Source, null, at, area.Today), cancellation);
        if (saying.Comment is { } comment && proposed is SayTerm.Result.Said { Saying.Id: var id })
        {
            await say.Handle(Who(area, comment.Who), new(
                key, TermSayingKind.Comment, comment.Text, "", id, at.AddDays(3), area.Today), cancellation);
        }
    }

    static Actor Who(DemoArea area, DemoSpeaker who) => area.As(who switch
    {
        DemoSpeaker.Nurse => area.Nurse,
        DemoSpeaker.ChildWelfare => area.ChildWelfareLeader,
        DemoSpeaker.Nav => area.NavLeader,
        _ => area.Planner,
    });
}
