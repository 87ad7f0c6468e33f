using Langbenk.Hosting;
using Langbenk.Law.Rulebook;
using Langbenk.Organisation;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Settings.Services;

/// <summary>A service from a day on: its name, its host, whom it works for by which decision. What was, is shown under it.</summary>
[Needs("organisation.manage")]
public sealed class ChangeModel(ReadServices read, ReadMunicipalities municipalities, ChangeService change, LawBook book) : AdministratorPage
{
    public ReadServices.Row Row { get; private set; } = null!;

    public IReadOnlyList<ReadServices.Before> History { get; private set; } = [];

    public IReadOnlyList<Choice> Owners { get; private set; } = [];

    public IReadOnlyList<Choice> Hosts { get; private set; } = [];

    public string Kind => T(ServiceKindWords.Of(book, Row.Service.Kind));

    /// <summary>A task that nobody has given it is folded away.</summary>
    public bool IsUsed(ServiceTask task) => Values.All(ServiceForm.OwnersOf(task)).Count > 0;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        await Fill();
        var stored = ServiceForm.Values(Row, Today);
        stored["fra"] = $"{Today.Day}.{Today.Month}.{Today.Year}";
        await Show(stored);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await Find(id))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        var errors = new List<FieldError>();
        if (Values.Trimmed("navn").Length is 0 or > Organisation.Services.Service.MaxNameLength)
        {
            errors.Add(new FieldError("navn", T(OrganisationProblems.BadName.Title)));
        }

        if (Day("fra", errors) is not { } from || errors.Count > 0)
        {
            return await Again(errors);
        }

        var input = new ChangeService.Input(id, Values.Number("versjon") ?? 0, Values["navn"], Values.Id("vert"), ServiceForm.Owners(Values, Row, Today), from, Mine) { Phone = Values["telefon"], OnCallPhone = Values["vakttelefon"], AnswerDays = ServiceForm.AnswerDays(Values) };
        return await change.Handle(input, Today, Cancellation) switch
        {
            ChangeService.Result.Done => await Done($"/innstillinger/tjenester/{id}"),
            ChangeService.Result.Refused refused => await Again(refused.Problem, FieldOf(refused.Problem.Number)),
            ChangeService.Result.Conflict => await Both(id),
            _ => Missing(),
        };
    }

    protected override async Task Fill()
    {
        var all = await municipalities.Handle(Cancellation);
        Owners = [.. all.Where(row => row.Municipality.ValidTo is null || Row.Owners.Any(owner => owner.Id == row.Municipality.Id && owner.IsOn(Today)))
            .Select(row => ChoiceOf(row.Municipality.Id, row.Municipality.Name))];
        Hosts = [.. all.Where(row => row.Municipality.Id == Row.Service.HostId || (Mine.Contains(row.Municipality.Id) && row.Municipality.ValidTo is null))
            .Select(row => ChoiceOf(row.Municipality.Id, row.Municipality.Name)), new Choice("", T(SettingsTexts.NoHost))];
        History = await read.History(Row.Service.Id, Cancellation);
    }

    async Task<IActionResult> Both(Guid id)
    {
        // What is stored was changed after this page had read it.
        if (!await Find(id))
        {
            return Missing();
        }

        await Fill();
        return await Conflict(Row.Service.Version, ServiceForm.Compared(ServiceForm.Values(Row, Today), Values, Lang, Hosts, Owners));
    }

    async Task<bool> Find(Guid id)
    {
        if (await read.Changeable(id, Mine, Cancellation) is not { } row)
        {
            return false;
        }

        Row = row;
        Touch("service", id);
        return true;
    }

    static string FieldOf(int problem) => problem switch
    {
        3002 => "navn",
        3005 or 3052 => "vert",
        3008 => "skjema",
        3030 => "telefon",
        3061 or 3062 => "svardager",
        _ => "fra",
    };
}
