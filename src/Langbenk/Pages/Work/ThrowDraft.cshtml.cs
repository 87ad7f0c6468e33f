using Langbenk.Hosting;
using Langbenk.Hosting.SignIn;
using Langbenk.Work.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Work;

/// <summary>Asks before a draft is thrown away, and shows the words that will be gone.</summary>
[Needs("account.own")]
public sealed class ThrowDraftModel(FindDraft find, DropDraft drop, DraftSubjects subjects) : StaffPage
{
    const int MostLetters = 400;

    public string Form { get; private set; } = "";

    public FindDraft.Found Draft { get; private set; } = null!;

    /// <summary>What somebody wrote; what was only chosen or ticked is no loss to read.</summary>
    public IReadOnlyList<string> Words { get; private set; } = [];

    public int Others { get; private set; }

    /// <summary>What it is about is not open to her today: that there is a draft is told, and she may throw it; its words are not shown.</summary>
    public bool IsKept { get; private set; }

    /// <summary>Of a form that is written for one of her places: that place, and what is in its address open to her today.</summary>
    async Task<bool> MayRead(string form)
    {
        var (path, hat) = FormValues.PageOf(form);
        if (!await Service<DraftPages>().MayRead(Actor, form, Cancellation))
        {
            return false;
        }

        if (hat.Length == 0)
        {
            return true;
        }

        if (hat != Hat.Of(Actor) || await subjects.Of(Actor, path, Today, Cancellation) is not { } about)
        {
            return false;
        }

        about.ToList().ForEach(id => Touch("person", id));
        return true;
    }

    /// <summary>When it is gone already, the form is where she was going.</summary>
    public async Task<IActionResult> OnGetAsync(string? skjema)
    {
        if (skjema is not ['/', ..] || WayIn.Local(skjema) != skjema)
        {
            return Missing();
        }

        // The first window has no name; an argument of the page would make that into none asked for.
        if (await find.Handle(Actor.AccountId, skjema, Request.Query["vindu"], Cancellation) is not { } draft)
        {
            return Go(FormValues.PageOf(skjema).Path);
        }

        (Form, Draft) = (skjema, draft);
        if (IsKept = !await MayRead(skjema))
        {
            return Page();
        }

        var filled = draft.Fields.Where(field => !IsHidden(field.Key)).SelectMany(field => field.Value).Where(value => value.Trim().Length > 0).ToList();
        Words = [.. filled.Where(FormValues.IsWords).Select(Short)];
        Others = filled.Count - Words.Count;
        return Page();
    }

    /// <summary>As it was shown: what another window has kept since stays.</summary>
    public async Task<IActionResult> OnPostAsync(string? skjema)
    {
        await drop.Handle(Actor.AccountId, skjema ?? "", DraftPlace.Read(Request.Form[FormValues.Place]), Cancellation);
        return Go(WayIn.Local(FormValues.PageOf(skjema ?? "").Path));
    }

    /// <summary>What a form keeps of its own: which version it is on top of.</summary>
    static bool IsHidden(string field) => field is "versjon" or "bygger-paa" or "mal" || field.EndsWith("-sett", StringComparison.Ordinal);

    static string Short(string words) => words.Trim() is { Length: > MostLetters } whole ? string.Concat(whole.AsSpan(0, MostLetters), " …") : words.Trim();
}
