using System.Reflection;
using Langbenk.Access;
using Langbenk.Cooperation;
using Langbenk.Data;
using Langbenk.People;
using Langbenk.People.Names;
using Langbenk.People.Persons;
using Langbenk.Sharing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Langbenk.Demo.Seed;

/// <summary>
/// Everything that is stored of one family of the demonstration: what the real operations left of them. Copied row by row with new
/// ids, so that a copy is what the operations would have made, whatever they come to store.
/// </summary>
sealed class FamilyTemplate
{
    readonly List<(object Row, IReadOnlyList<PropertyInfo> Columns)> rows;
    readonly HashSet<Guid> places;

    FamilyTemplate(List<(object, IReadOnlyList<PropertyInfo>)> rows, HashSet<Guid> places) => (this.rows, this.places) = (rows, places);

    public IReadOnlyList<Person> Persons => [.. rows.Select(one => one.Row).OfType<Person>().OrderByDescending(one => one.BirthDate)];

    public static async Task<FamilyTemplate> Read(LangbenkContext context, IReadOnlyCollection<Guid> family, CancellationToken cancellation)
    {
        var all = new List<(object Row, IReadOnlyList<PropertyInfo> Columns, IReadOnlyList<Guid> Ids)>();
        var places = (await context.Services.Select(one => one.Id).ToListAsync(cancellation)).Concat(await context.Accounts.Select(one => one.Id).ToListAsync(cancellation))
            .Concat(await context.Municipalities.Select(one => one.Id).ToListAsync(cancellation)).ToHashSet();
        foreach (var type in context.Model.GetEntityTypes().Where(IsOfFamilies))
        {
            IReadOnlyList<PropertyInfo> columns = [.. type.GetProperties().Select(one => one.PropertyInfo).OfType<PropertyInfo>()
                .Concat(type.GetComplexProperties().Select(one => one.PropertyInfo).OfType<PropertyInfo>())];
            // A measure, a body: what a family's rows point to and is not itself about a family.
            IReadOnlyList<PropertyInfo> outwards = [.. type.GetForeignKeys().Where(key => !IsOfFamilies(key.PrincipalEntityType)).SelectMany(key => key.Properties).Select(one => one.PropertyInfo).OfType<PropertyInfo>()];
            foreach (var row in await Rows(context, type, cancellation))
            {
                places.UnionWith(outwards.Select(one => one.GetValue(row)).OfType<Guid>());
                all.Add((row, columns, [.. columns.Select(one => one.GetValue(row)).OfType<Guid>()]));
            }
        }

        return new([.. Reached(all, family, places).Select(one => (one.Row, one.Columns))], places);
    }

    /// <summary>The rows that speak of the family, and those that speak of these.</summary>
    static List<(object Row, IReadOnlyList<PropertyInfo> Columns, IReadOnlyList<Guid> Ids)> Reached(
        List<(object Row, IReadOnlyList<PropertyInfo> Columns, IReadOnlyList<Guid> Ids)> all, IReadOnlyCollection<Guid> family, HashSet<Guid> places)
    {
        var (known, reached) = (family.ToHashSet(), new List<(object Row, IReadOnlyList<PropertyInfo> Columns, IReadOnlyList<Guid> Ids)>());
        for (var left = all.ToList(); ;)
        {
            var next = left.FindAll(one => one.Row is not Person person ? one.Ids.Any(known.Contains) : family.Contains(person.Id));
            if (next.Count == 0)
            {
                return reached;
            }

            reached.AddRange(next);
            left = [.. left.Except(next)];
            known.UnionWith(next.SelectMany(one => one.Ids).Where(id => id != Guid.Empty && !places.Contains(id)));
        }
    }

    /// <summary>New rows, to be stored.</summary>
    /// <param name="moved">From places and people at work to those of the copy.</param>
    /// <param name="of">Who a person is in the copy, by her turn in <see cref="Persons"/>.</param>
    public IEnumerable<object> Copy(IReadOnlyDictionary<Guid, Guid> moved, Action<Person, int> of)
    {
        var (ids, turn, persons) = (new Dictionary<Guid, Guid>(moved), 0, Persons.Select(one => one.Id).ToList());
        foreach (var (row, columns) in rows.Where(one => one.Row is not PersonName))
        {
            var copy = Activator.CreateInstance(row.GetType(), nonPublic: true)!;
            foreach (var column in columns)
            {
                column.SetValue(copy, Value(column.GetValue(row), ids));
            }

            if (copy is Person person)
            {
                turn = persons.IndexOf(((Person)row).Id);
                of(person, turn);
                foreach (var name in PersonName.Of(person.Id, person.GivenName, person.FamilyName))
                {
                    yield return name;
                }
            }

            yield return copy;
        }
    }

    object? Value(object? value, Dictionary<Guid, Guid> ids) => value switch
    {
        Guid id when id == Guid.Empty || (places.Contains(id) && !ids.ContainsKey(id)) => id,
        Guid id => ids.TryGetValue(id, out var known) ? known : ids[id] = Guid.CreateVersion7(),
        // Keys of relations and of receivers have ids in them.
        string { Length: > 32 } text when text.Contains(':', StringComparison.Ordinal) || text.StartsWith("s-", StringComparison.Ordinal) || text.StartsWith("p-", StringComparison.Ordinal) =>
            string.Join(':', text.Split(':').Select(part => Inside(part, ids))),
        _ => value,
    };

    string Inside(string part, Dictionary<Guid, Guid> ids) => part.Split('-') switch
    {
        [var kind, var last] when Guid.TryParseExact(last, "n", out var id) => $"{kind}-{Value(id, ids):n}",
        [var only] when Guid.TryParseExact(only, "n", out var id) => $"{Value(id, ids):n}",
        _ => part,
    };

    static bool IsOfFamilies(IEntityType type) => type.ClrType.IsAssignableTo(typeof(IPeopleEntity)) || type.ClrType.IsAssignableTo(typeof(ISharingEntity))
        || type.ClrType.IsAssignableTo(typeof(ICooperationEntity)) || type.ClrType == typeof(Relation);

    static async Task<List<object>> Rows(LangbenkContext context, IEntityType type, CancellationToken cancellation)
    {
        var set = typeof(FamilyTemplate).GetMethod(nameof(All), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type.ClrType);
        return await (Task<List<object>>)set.Invoke(null, [context, cancellation])!;
    }

    static async Task<List<object>> All<T>(LangbenkContext context, CancellationToken cancellation)
        where T : class => [.. await context.Set<T>().AsNoTracking().ToListAsync(cancellation)];
}
