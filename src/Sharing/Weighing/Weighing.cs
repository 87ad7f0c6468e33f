using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;
using Langbenk.Law.Sharing;
using Langbenk.Organisation.Services;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Outsiders;

namespace Langbenk.Sharing.Weighing;

/// <summary>
/// One receiver: every kind of information about every person is asked of the law by itself, and the whole is as open as its hardest part.
/// Judgements are taken one round at a time, so that only what the law asks for counts.
/// </summary>
sealed class Weighing(SharingEngine engine, LawBook book, Circle circle, Purpose purpose, Service sender, (Service? Service, Outsider? Outsider) receiver, Receiver to, Heard heard, DateOnly today)
{
    sealed record Found(
        SharingCase.Part Part, Verdict Verdict, string RuleId, DateOnly RuleFrom, bool IsByConsent, bool IsAboutReceiver, IReadOnlyList<Weighed.Question> Questions, uint Conditions,
        IReadOnlyList<Guid> Missing, Kernel.Text Why, IReadOnlyList<string> Provisions)
    {
        public bool NeedsReason => !IsByConsent && !IsAboutReceiver;
    }

    public Weighed Of(IReadOnlyList<SharingCase.Part> parts, Judged judged)
    {
        var accepted = new Dictionary<string, Tri>(StringComparer.Ordinal);
        var asked = new List<Weighed.Question>();
        while (true)
        {
            var found = parts.Select(one => Ask(one, accepted)).ToList();
            var questions = Merged(found).Where(one => !asked.Exists(before => before.Fact == one.Fact)).Select(one => one with { Answer = judged.Answers.GetValueOrDefault(one.Fact, Tri.Unknown) }).ToList();
            asked.AddRange(questions);
            var answered = questions.Where(one => one.Answer != Tri.Unknown).ToList();
            if (answered.Count == 0)
            {
                return Whole(found, asked, new Judged(accepted));
            }

            answered.ForEach(one => accepted.Add(one.Fact, one.Answer));
        }
    }

    Weighed Whole(List<Found> found, List<Weighed.Question> asked, Judged accepted)
    {
        var hardest = found.MinBy(one => one.Verdict)!;
        // A question that no part asks any more, and that she never answered, is answered by the others.
        var open = found.SelectMany(one => one.Questions).Select(one => one.Fact).ToHashSet(StringComparer.Ordinal);
        return new Weighed(
            to, SharingCase.PurposeOf(circle, purpose, to), hardest.Verdict, hardest.RuleId, hardest.RuleFrom,
            found.Exists(one => one.IsByConsent) ? heard.On!.Consent.Id : null, found.Exists(one => one.NeedsReason), accepted,
            [.. asked.Where(one => one.Answer != Tri.Unknown || open.Contains(one.Fact))],
            [.. Code.Conditions.Values.Where(one => found.Exists(part => (part.Conditions & (1u << (int)one)) != 0))],
            [.. found.SelectMany(one => one.Missing).Distinct()], hardest.Why, [.. found.SelectMany(one => one.Provisions).Distinct()],
            [.. found.Where(one => one.Verdict == Verdict.Must).Select(one => one.Part.Kind).Distinct()],
            found.TrueForAll(one => one.IsAboutReceiver) && hardest.Verdict >= Verdict.May);
    }

    /// <summary>The same question of several parts is one: what it would open is what it opens of all of them.</summary>
    static IEnumerable<Weighed.Question> Merged(List<Found> found) =>
        from fact in found.SelectMany(one => one.Questions).Select(one => one.Fact).Distinct()
        let of = found.Select(part => (part.Verdict, Question: part.Questions.FirstOrDefault(one => one.Fact == fact))).ToList()
        let first = of.First(one => one.Question is not null).Question!
        select first with
        {
            IfYes = of.Min(one => one.Question?.IfYes ?? one.Verdict),
            IfNo = of.Min(one => one.Question?.IfNo ?? one.Verdict),
            IsDuty = of.Exists(one => one.Question is { IsDuty: true }),
        };

    Found Ask(SharingCase.Part part, IReadOnlyDictionary<string, Tri> accepted)
    {
        var request = SharingCase.Request(circle, part, purpose, sender, receiver, to, heard, accepted, today);
        var decision = engine.Decide(request);
        var questions = decision.Judgements
            .Select(one => new Weighed.Question(FactNames.Name(request, one.Fact), FactNames.Test(book.Vocabulary, request, one.Fact), one.IfYes, one.IfNo, one.IsDuty, Tri.Unknown))
            .Where(one => !circle.Members.Any(member => heard.IsSilent(member.Id) && one.Fact == SharingCase.Understands(member.Id)));
        return new Found(
            part, decision.Verdict, decision.Rule.RuleId, decision.Rule.ValidFrom,
            heard.On is not null && decision.Verdict >= Verdict.May && decision.Rule.RuleId == decision.Row.Consent.Id,
            request.Receiver.Type == ActorType.ThePerson && decision.Verdict >= Verdict.May, [.. questions], decision.Conditions,
            [.. decision.ConsentsNeeded.Select(index => Guid.ParseExact(request.Persons[index].Id, "n"))], Explanation.Reason(decision),
            [.. LawBook.GroundsOf(decision.Rule, request.Sender.Type, request.Sender.Ownership == Ownership.Private, today).Select(one => one.Provision.Id).Distinct()]);
    }
}
