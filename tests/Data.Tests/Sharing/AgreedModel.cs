using Langbenk.Cooperation.Teams.Tasks;
using Langbenk.Organisation.Staff;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>
/// The plain model of what services agree on: a task is between the two, an answer is known to the asker when the consent held that day, a
/// meeting to whom its invitation was told, and whoever has one of two names of the child open has the team open while the names are one.
/// </summary>
sealed class AgreedModel(Guid school, Guid team)
{
    public sealed class Task
    {
        public required Guid Id { get; init; }

        public required Guid Asker { get; init; }

        public required Guid Doer { get; init; }

        public TeamTaskState State { get; set; }

        public TeamTaskState Told { get; set; }

        /// <summary>As the asker's and the doer's service may know it.</summary>
        public TeamTaskState? SeenBy(Guid service) => service == Doer ? State : service == Asker && Told != TeamTaskState.Dropped ? Told : null;
    }

    public sealed record Meeting(Guid Id, Guid Planner, HashSet<Guid> Told)
    {
        public bool Fell { get; set; }
    }

    public Guid Team => team;

    public List<(string Text, Guid Service, HashSet<Guid> Told)> Entries { get; } = [];

    public List<Task> Tasks { get; } = [];

    public List<Meeting> Meetings { get; } = [];

    /// <summary>Caseworkers on the child, and on the other registration of the same child.</summary>
    public HashSet<(Guid Account, Guid Service)> OnChild { get; } = [];

    public HashSet<(Guid Account, Guid Service)> OnTwin { get; } = [];

    /// <summary>Whose own the child is, as they have said: closed to them, whatever else they are.</summary>
    public HashSet<Guid> Near { get; } = [];

    public bool Merged { get; set; }

    public bool Consented { get; set; } = true;

    public static Guid Of(Actor actor) => actor.Acting is { AtService: true } held ? held.ScopeId : Guid.Empty;

    public bool HasOpen(Actor actor) => actor.Acting!.AtService && !Near.Contains(actor.AccountId)
        && (actor.Acting.Role == Role.ServiceLeader || OnChild.Contains((actor.AccountId, Of(actor))) || (Merged && OnTwin.Contains((actor.AccountId, Of(actor)))));

    /// <summary>Nav and the clinic were not told of each other.</summary>
    public bool MayTell(Actor actor, Guid to) => HasOpen(actor) && Consented && to != Of(actor) && (to == school || Of(actor) == school);

    public IEnumerable<string> Reads(Actor actor) => HasOpen(actor)
        ? Entries.Where(one => one.Service == Of(actor) || one.Told.Contains(Of(actor))).Select(one => one.Text).Order(StringComparer.Ordinal) : [];

    public IEnumerable<(Guid, TeamTaskState)> SeesTasks(Actor actor) => HasOpen(actor)
        ? Tasks.Where(one => one.SeenBy(Of(actor)) is not null && (one.Doer != Of(actor) || one.Asker != Of(actor) || one.State == TeamTaskState.Accepted) && one.State != TeamTaskState.Dropped)
            .Select(one => (one.Id, one.SeenBy(Of(actor))!.Value)).Order() : [];

    public IEnumerable<Guid> SeesMeetings(Actor actor) => HasOpen(actor)
        ? Meetings.Where(one => !one.Fell && (one.Planner == Of(actor) || one.Told.Contains(Of(actor)))).Select(one => one.Id).Order() : [];
}
