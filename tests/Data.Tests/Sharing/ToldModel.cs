using Langbenk.Organisation.Staff;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>
/// The plain model of who may read what: an entry is read in the service that wrote it and in those it was told, by who has the child open
/// there, while or after the service took part. Nothing that happens later takes a telling back, and nothing but a telling makes one.
/// </summary>
sealed class ToldModel
{
    public sealed record Entry(Guid Id, string Text, Guid Service)
    {
        public HashSet<Guid> Told { get; } = [];

        /// <summary>To the one without an account: decided, and handed over.</summary>
        public bool Waits { get; set; }

        public bool IsHandedOver { get; set; }
    }

    public List<Entry> Entries { get; } = [];

    /// <summary>Services that take part now.</summary>
    public HashSet<Guid> In { get; } = [];

    /// <summary>Those that do, or did.</summary>
    public HashSet<Guid> Been { get; } = [];

    /// <summary>Caseworkers that are on the child, by account and service.</summary>
    public HashSet<(Guid Account, Guid Service)> Works { get; } = [];

    /// <summary>A consent that names all three holds.</summary>
    public bool Consented { get; set; }

    /// <summary>Somebody without an account takes part.</summary>
    public bool OutsiderIn { get; set; }

    /// <summary>The services that were told of her.</summary>
    public HashSet<Guid> KnowsOutsider { get; } = [];

    public bool MayTellOutsider(Actor actor) => MayWrite(actor) && Consented && SeesOutsider(actor);

    public bool SeesOutsider(Actor actor) => HasOpen(actor) && In.Contains(actor.Acting!.ScopeId) && OutsiderIn && KnowsOutsider.Contains(actor.Acting.ScopeId);

    /// <summary>The services that were told of her, this time or an earlier one.</summary>
    public HashSet<Guid> EverKnewOutsider { get; } = [];

    /// <summary>The services that know of the consent the team rests on.</summary>
    public HashSet<Guid> KnowsConsent { get; } = [];

    /// <summary>What was handed over that day is written down that day, however the team, the service or she has gone since.</summary>
    public bool MayHandOver(Actor actor, Entry entry) =>
        HasOpen(actor) && Consented && EverKnewOutsider.Contains(actor.Acting!.ScopeId) && KnowsConsent.Contains(actor.Acting.ScopeId) && entry.Service == actor.Acting.ScopeId && entry.Waits;

    /// <summary>Something waited to be handed over when the team was found to be on the wrong child: it may have been, and not been written down.</summary>
    public bool OpenerHadWaiting { get; set; }

    /// <summary>The service that opened it has found that it stands on the wrong child: its words are gone, and it has nothing there but what others told it and what it handed over.</summary>
    public Guid? OnWrongChild { get; set; }

    bool OpenerIsAsked => OpenerHadWaiting || Entries.Exists(one => one.Service == OnWrongChild ? one.IsHandedOver : one.Told.Contains(OnWrongChild!.Value));

    public bool HasOpen(Actor actor) => actor.Acting is { AtService: true } held && (held.ScopeId != OnWrongChild || OpenerIsAsked) && Been.Contains(held.ScopeId) && (held.Role == Role.ServiceLeader || Works.Contains((actor.AccountId, held.ScopeId)));

    public IEnumerable<string> Reads(Actor actor) => HasOpen(actor)
        ? Entries.Where(one => one.Service == actor.Acting!.ScopeId || one.Told.Contains(actor.Acting.ScopeId)).Select(one => one.Service == OnWrongChild ? "" : one.Text).Order(StringComparer.Ordinal) : [];

    public bool MayWrite(Actor actor) => OnWrongChild is null && HasOpen(actor) && In.Contains(actor.Acting!.ScopeId);

    public bool MayTell(Actor actor, Guid to) => MayWrite(actor) && Consented && In.Contains(to) && to != actor.Acting!.ScopeId;
}
