using Langbenk.Kernel;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams.Ways;

/// <summary>A leader or a planner makes, changes or ends a way of working for her municipality. Teams that are open keep what they were opened with.</summary>
public sealed class MakeWay(ICooperationData data, OwnMunicipalities own) : IOperation
{
    /// <param name="Municipality">Of a new one: whose it is to be; null leaves no choice to whoever makes them for one only.</param>
    /// <param name="Way">Null for a new one.</param>
    /// <param name="Version">As she saw it.</param>
    public sealed record Input(Guid? Municipality, Guid? Way, int Version, string Name, string HolderWord, string Agenda, Guid Mark);

    public abstract record Result
    {
        Result() { }

        public sealed record Done(Guid Id) : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        /// <summary>Somebody changed it meanwhile.</summary>
        public sealed record Conflict(OwnWay Stored) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        var stored = input.Way is { } id ? await Find(actor, id, cancellation) : null;
        if (!WayActions.Make.MayBegin(actor) || (input.Way is not null && stored is null))
        {
            return new Result.NotFound();
        }

        var homes = (await own.Homes(actor, cancellation)).Select(one => one.Id).ToList();
        var asked = input.Municipality ?? (homes.Count == 1 ? homes[0] : null);
        if ((stored?.MunicipalityId ?? (asked is { } one && homes.Contains(one) ? one : null)) is not { } home)
        {
            return new Result.Refused([(nameof(input.Municipality), WayProblems.NoMunicipality)]);
        }

        var typed = SentOnce.Words(actor.AccountId, input);
        if (stored is null && await Before(home, input.Mark, typed, cancellation) is { } before)
        {
            return before;
        }

        var made = stored?.Id ?? SentOnce.Id(typed);
        if (await Faults(input, home, made, cancellation) is { Count: > 0 } faults)
        {
            return new Result.Refused(faults);
        }

        if (stored is not null && stored.Version != input.Version)
        {
            return new Result.Conflict(stored);
        }

        var (name, holder, agenda) = (input.Name.Trim(), input.HolderWord.Trim(), input.Agenda.Trim());
        if (stored is null)
        {
            data.All<OwnWay>().Add(new OwnWay { Id = made, MunicipalityId = home, Mark = input.Mark, Name = name, HolderWord = holder, Agenda = agenda, On = today, ByName = actor.Name });
        }
        else
        {
            (stored.Name, stored.HolderWord, stored.Agenda, stored.On, stored.ByName) = (name, holder, agenda, today, actor.Name);
        }

        return await Saved(home, name, made, cancellation) ?? await Before(home, input.Mark, typed, cancellation) ?? new Result.Refused([(nameof(input.Name), WayProblems.NameTaken)]);
    }

    async Task<Result?> Before(Guid home, Guid mark, Guid typed, CancellationToken cancellation) =>
        await data.All<OwnWay>().AsNoTracking().SingleOrDefaultAsync(one => one.MunicipalityId == home && one.Mark == mark, cancellation) is not { Id: var id } ? null
        : SentOnce.Is(id, typed) ? new Result.Done(id) : new Result.Refused([("", SentOnce.OtherWords)]);

    /// <summary>No team is opened in it any more; or it is taken up again.</summary>
    public async Task<Result> End(Actor actor, Guid id, bool ends, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!WayActions.Make.MayBegin(actor) || await Find(actor, id, cancellation) is not { } way)
        {
            return new Result.NotFound();
        }

        if (!ends && way.EndedOn is not null && await IsTaken(way.MunicipalityId, way.Name, id, cancellation))
        {
            return new Result.Refused([("", WayProblems.NameTaken)]);
        }

        way.EndedOn = ends ? way.EndedOn ?? today : null;
        (way.On, way.ByName) = (today, actor.Name);
        return await Saved(way.MunicipalityId, way.Name, id, cancellation) ?? new Result.NotFound();
    }

    async Task<OwnWay?> Find(Actor actor, Guid id, CancellationToken cancellation)
    {
        var homes = (await own.Homes(actor, cancellation)).Select(one => one.Id).ToList();
        return await data.All<OwnWay>().SingleOrDefaultAsync(one => one.Id == id && homes.Contains(one.MunicipalityId), cancellation);
    }

    async Task<IReadOnlyList<(string Field, Problem Problem)>> Faults(Input input, Guid home, Guid id, CancellationToken cancellation)
    {
        List<(string, Problem)> faults = [];
        if (input.Name.Trim().Length is 0 or > TeamAroundChild.MaxNameLength)
        {
            faults.Add((nameof(input.Name), WayProblems.NoName));
        }
        else if (await IsTaken(home, input.Name.Trim(), id, cancellation))
        {
            faults.Add((nameof(input.Name), WayProblems.NameTaken));
        }

        if (input.HolderWord.Trim().Length is 0 or > OwnWay.MaxHolderLength)
        {
            faults.Add((nameof(input.HolderWord), WayProblems.NoHolder));
        }

        if (input.Agenda.Trim().Length is 0 or > OwnWay.MaxAgendaLength)
        {
            faults.Add((nameof(input.Agenda), WayProblems.NoAgenda));
        }

        faults.AddRange(new[] { (nameof(input.Name), input.Name), (nameof(input.HolderWord), input.HolderWord), (nameof(input.Agenda), input.Agenda) }
            .Where(one => PersonNumber.IsIn(one.Item2)).Select(one => (one.Item1, TeamProblems.NumberInText)));

        return faults;
    }

    /// <summary>Two of one name cannot be told apart where a team is opened.</summary>
    async Task<bool> IsTaken(Guid home, string name, Guid id, CancellationToken cancellation)
    {
        var key = OwnWay.Key(name);
        return await data.All<OwnWay>().AnyAsync(one => one.MunicipalityId == home && one.EndedOn == null && one.Id != id && one.NameKey == key, cancellation);
    }

    /// <returns>Null where it was never stored, since the same form was sent twice in one moment.</returns>
    async Task<Result?> Saved(Guid home, string name, Guid id, CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done(id);
        }
        catch (DbUpdateException)
        {
            data.Forget();
            // Another leader gave one that name in the same moment; or changed this one.
            return await IsTaken(home, name, id, cancellation) ? new Result.Refused([(nameof(Input.Name), WayProblems.NameTaken)])
                : await data.All<OwnWay>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is { } now ? new Result.Conflict(now) : null;
        }
    }
}
