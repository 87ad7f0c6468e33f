using Langbenk.Cooperation.Reports;
using Langbenk.Cooperation.Worries;
using Langbenk.Hosting;
using Langbenk.People.Persons;
using Langbenk.Pages.People;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Reports;

/// <summary>A new report about the child in the address, or the one that she expects.</summary>
[Needs("report.write")]
public sealed class StartModel(ReadPerson read, StartReport start, ReadReportBasis bases, FindReceiver receivers, ReadWorries worries) : ReportFormPage(bases, receivers)
{
    protected override bool WritesAboutUsed => true;

    WholePerson Whole { get; set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid person, Guid? uro)
    {
        if (!await Find(person))
        {
            return Missing();
        }

        await Show(ReportForm.Of(await Known(uro)));
        await Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid person)
    {
        ReadForm();
        if (!await Find(person))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        return await start.Handle(Actor, Whole.Person.Id, ReportForm.Read(Values, Basis.Abouts), Today, Cancellation) switch
        {
            StartReport.Result.Started started => await Done($"/melding/{started.Id}"),
            StartReport.Result.Refused refused => await Again(ReportForm.Errors(refused.Faults, T)),
            _ => Missing(),
        };
    }

    /// <summary>Whoever was found to be another while the form was open, is written about as the one that is used.</summary>
    async Task<bool> Find(Guid person)
    {
        var found = await read.Handle(Actor, person, Today, Cancellation);
        if (found is ReadPerson.Result.Moved moved)
        {
            found = await read.Handle(Actor, moved.Main, Today, Cancellation);
        }

        if (found is not ReadPerson.Result.Found { Person: var whole })
        {
            return false;
        }

        Whole = whole;
        Touch("person", whole.Person.Id);
        await Around(whole.Person.Id);
        return true;
    }

    /// <summary>What the service knows, so that a tired teacher does not type it again; nothing that tells where who is protected is.</summary>
    async Task<ReportText> Known(Guid? uro)
    {
        var text = new ReportText { About = Basis.Abouts.Contains(ReportAbout.Child) ? ReportAbout.Child : null, MunicipalityId = await UsualMunicipality(), Family = await Family() };
        if (Whole.Card is { } card)
        {
            var address = new[] { card.Street, $"{card.PostalCode} {card.Place}".Trim(), card.Whereabouts }.Where(one => one.Length > 0);
            text = text with
            {
                Place = Basis.IsProtected ? "" : string.Join(", ", address),
                Language = card.LanguageName + (card.InterpreterNeeded ? $"{(card.LanguageName.Length > 0 ? ", " : "")}{T(CardTexts.Interpreter).ToLowerInvariant()}" : ""),
            };
        }

        return uro is { } id && await worries.One(Actor, id, Today, Cancellation) is { Worry.PersonId: { } about } worry && Whole.Ids.Contains(about) ? Of(worry, text) : text;
    }

    async Task<string> Family()
    {
        var all = Whole.Family.On(Today).ToList();
        var shut = await Sealed([.. all.Select(one => one.Person.Id)]);
        var kin = all.Where(one => !shut.Contains(one.Person.Id)).ToList();
        foreach (var one in kin)
        {
            Touch("person", one.Person.Id);
        }

        return string.Join('\n', kin.Select(one => $"{PersonNames.Of(one.Person, T)} ({T(FamilyTexts.KinOf(one.Kin))})"));
    }

    /// <summary>What has been written of the worry; with the days, when there are several rounds.</summary>
    ReportText Of(ReadWorries.Whole worry, ReportText text)
    {
        Touch("worry", worry.Worry.Id);
        var notes = worry.Notes.Reverse().ToList();
        string Of(Func<WorryNote, string> words) => string.Join("\n\n", notes.Where(one => words(one).Length > 0)
            .Select(one => notes.Count == 1 ? words(one) : $"{one.WrittenOn.Day}.{one.WrittenOn.Month}.{one.WrittenOn.Year}: {words(one)}"));
        return text with
        {
            Seen = Of(one => one.Seen),
            Thought = Of(one => one.Thought),
            Tried = Of(one => one.Tried),
            Child = notes[^1].Child,
            ChildSaid = Of(one => one.ChildSaid),
            ParentsSaid = Of(one => one.ParentsSaid),
        };
    }
}
