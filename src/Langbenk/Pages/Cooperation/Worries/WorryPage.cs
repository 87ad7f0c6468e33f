using Langbenk.Cooperation.Worries;
using Langbenk.Texts;

namespace Langbenk.Pages.Cooperation.Worries;

/// <summary>A page about one worry of her service.</summary>
public abstract class WorryPage(ReadWorries read) : FormPage
{
    public ReadWorries.Whole Whole { get; private set; } = null!;

    public Worry Worry => Whole.Worry;

    public string About => Whole.About is { } person ? person.Name.Length > 0 ? person.Name : T(PersonTexts.NoName(person.IsUnborn)) : Worry.Place;

    protected async Task<bool> Find(Guid id, bool toWrite = false)
    {
        if (await read.One(Actor, id, Today, Cancellation) is not { } whole || (toWrite && !whole.MayWrite))
        {
            return false;
        }

        Whole = whole;
        Touch("worry", id);
        if (whole.About is { } person)
        {
            Touch("person", person.Id);
        }

        return true;
    }
}
