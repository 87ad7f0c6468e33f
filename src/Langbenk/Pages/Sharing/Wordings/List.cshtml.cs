using Langbenk.Hosting;
using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;
using Langbenk.Organisation.Municipalities;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Wordings;
using Langbenk.Texts;

namespace Langbenk.Pages.Sharing.Wordings;

/// <summary>The languages that a family can be asked in besides those of the program, and the Norwegian that somebody translates.</summary>
[Needs("consent-wording.list")]
public sealed class ListModel(ReadWordings read, OwnMunicipalities own, LawBook book) : StaffPage
{
    public IReadOnlyList<ReadWordings.Row> Wordings { get; private set; } = [];

    /// <summary>The municipalities whose texts she makes.</summary>
    public IReadOnlyList<Guid> Homes { get; private set; } = [];

    /// <summary>Each kind of information with what it is called in the Norwegian text.</summary>
    public IEnumerable<(string Label, string Norwegian)> Kinds => ConsentKinds.Offered.Select(kind => (T(book.Vocabulary.Label("kind", Code.Kinds.Of(kind))), KindWords.List(book.Vocabulary, [kind]).Nb));

    public async Task OnGetAsync()
    {
        Wordings = await read.Of(Actor, Today, Cancellation);
        Homes = WordingActions.Make.MayBegin(Actor) ? [.. (await own.Homes(Actor, Cancellation)).Select(one => one.Id)] : [];
    }

    /// <summary>With the names of the places where what is asked would stand, and everything that can be in it.</summary>
    public string Example(ConsentWording wording)
    {
        ArgumentNullException.ThrowIfNull(wording);
        string In(string place) => $"[{T(WordingTexts.PlaceOf(place))}]";
        return wording.Of(new(In(NamedPlaces.Service), ["[…]"], true, [In(NamedPlaces.About)], wording.KindWords().Values.ToList(), In(NamedPlaces.Help), In(NamedPlaces.LastDay), [In(NamedPlaces.Names)], true));
    }
}
