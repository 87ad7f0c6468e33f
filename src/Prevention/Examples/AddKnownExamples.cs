using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Examples;

/// <summary>Puts the six examples of the national evaluation among the published ones. Done again, it changes nothing.</summary>
public sealed class AddKnownExamples(IPreventionData data) : IOperation
{
    public async Task<int> Handle(DateOnly today, CancellationToken cancellation = default)
    {
        var have = await data.All<Example>().Where(one => one.KnownKey != null).Select(one => one.KnownKey).ToListAsync(cancellation);
        var added = FirstExamples.All.Where(one => !have.Contains(one.Key)).ToList();
        foreach (var known in added)
        {
            var example = new Example
            {
                Id = Guid.CreateVersion7(),
                KnownKey = known.Key,
                Status = ExampleStatus.Published,
                PublishedOn = today,
                Language = Language.Nb,
            };
            example.Write(TextOf(known, Language.Nb));
            data.All<Example>().Add(example);
        }

        await data.SaveChangesAsync(cancellation);
        return added.Count;
    }

    internal static ExampleText TextOf(FirstExample known, Language language) => new(
        known.Title[language], known.What[language], known.Why[language], known.ForWhom[language], known.Levels, known.MunicipalitySize,
        known.Cost[language], known.Evidence[language], known.Experience[language], "", "", known.Source, known.Url,
        ExampleCodes.ThemesOf(known.Key));
}
