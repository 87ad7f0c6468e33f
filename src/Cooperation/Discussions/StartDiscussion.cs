using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;

namespace Langbenk.Cooperation.Discussions;

/// <summary>A question is sent to another service, when nothing in it tells who it is about.</summary>
public sealed class StartDiscussion(ICooperationData data, IAccessData access, DiscussionPlaces places) : IOperation
{
    /// <param name="Confirmed">What the writer said identifies nobody: the keys of the findings.</param>
    public sealed record Input(Guid? Service, DiscussionTheme? Theme, AgeBand? Age, string Wonder, string Tried, IReadOnlyCollection<string> Confirmed);

    public abstract record Result
    {
        Result() { }

        public sealed record Started(Guid Id) : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        if (actor.Acting is not { AtService: true } held || !DiscussionActions.Ask.MayBegin(actor))
        {
            return new Result.NotFound();
        }

        var known = await places.Known([held.ScopeId], today, cancellation);
        var (wonder, tried) = (new WrittenText(nameof(Input.Wonder), input.Wonder.Trim(), true), new WrittenText(nameof(Input.Tried), input.Tried.Trim(), false));
        var around = await places.Around(held.ScopeId, today, cancellation);
        var faults = Choices(input, around.Any(one => one.Id == input.Service && one.IsHere)).Concat(WrittenText.Faults(known, input.Confirmed, wonder, tried)).ToList();
        if (faults.Count > 0)
        {
            return new Result.Refused(faults);
        }

        var discussion = new Discussion
        {
            Id = Guid.NewGuid(),
            AskingServiceId = held.ScopeId,
            AskedServiceId = input.Service!.Value,
            Theme = input.Theme!.Value,
            Age = input.Age!.Value,
            AskedOn = today,
        };
        data.All<Discussion>().Add(discussion);
        data.All<DiscussionWord>().Add(discussion.Say(actor, wonder.Text, tried.Text, null, WrittenText.Confirmed(known, wonder, tried), today));
        access.Relations.Add(Relation.Of(DiscussionActions.Resource, discussion.Id, RelationKind.Lead, held.ScopeId, today, timeless: true));
        access.Relations.Add(Relation.OfStaff(DiscussionActions.Resource, discussion.Id, RelationKind.Works, actor.AccountId, held.ScopeId, today, timeless: true));
        access.Relations.Add(Relation.Of(DiscussionActions.Resource, discussion.Id, RelationKind.Party, discussion.AskedServiceId, today, timeless: true));
        await data.SaveChangesAsync(cancellation);
        return new Result.Started(discussion.Id);
    }

    static IEnumerable<(string, Problem)> Choices(Input input, bool isThere)
    {
        if (!isThere)
        {
            yield return (nameof(Input.Service), DiscussionProblems.NoService);
        }

        if (input.Theme is null)
        {
            yield return (nameof(Input.Theme), DiscussionProblems.NoTheme);
        }

        if (input.Age is null)
        {
            yield return (nameof(Input.Age), DiscussionProblems.NoAge);
        }
    }
}
