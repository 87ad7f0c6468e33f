using Langbenk.Hosting;
using Langbenk.Law.Rulebook;
using Langbenk.Organisation;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Settings.Services;

/// <summary>A service hosted by a municipality that she administers, or one outside all of them.</summary>
[Needs("organisation.manage")]
public sealed class AddModel(ReadMunicipalities read, AddService add, LawBook book) : AdministratorPage
{
    const string Outside = "";

    public IReadOnlyList<Choice> Owners { get; private set; } = [];

    public IEnumerable<Choice> Hosts => [.. Owners.Where(owner => Mine.Contains(Guid.Parse(owner.Value))), new Choice(Outside, T(SettingsTexts.NoHost))];

    public IEnumerable<Choice> Kinds => Enum.GetValues<ServiceKind>().Select(kind => new Choice(kind.ToString(), T(ServiceKindWords.Of(book, kind))));

    public IEnumerable<Choice> Ownership => [new("ja", T(ServiceTexts.IsPrivate))];

    public IEnumerable<Choice> Tasks => Enum.GetValues<ServiceTask>().Select(task => new Choice(task.ToString(), T(SettingsTexts.TaskOf(task))));

    public async Task OnGetAsync()
    {
        await Fill();
        await Show(new FormValues { ["vert"] = Mine[0].ToString() });
    }

    public async Task<IActionResult> OnPostAsync()
    {
        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        var host = Values.Id("vert");
        if (host is { } chosen && !Actor.Has(Role.Administrator, chosen))
        {
            return Missing();
        }

        var errors = new List<FieldError>();
        if (Values.Trimmed("navn").Length is 0 or > Organisation.Services.Service.MaxNameLength)
        {
            errors.Add(new FieldError("navn", T(OrganisationProblems.BadName.Title)));
        }

        if (Values["delegering"].Length > ServiceOwner.MaxDelegationLength)
        {
            errors.Add(new FieldError("delegering", T(OrganisationProblems.TextTooLong.Title)));
        }

        if (Day("fra", errors) is not { } from || errors.Count > 0)
        {
            return await Again(errors);
        }

        var owners = Values.All("eiere").Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty).ToList();
        var input = new AddService.Input(
            Values.Choice<ServiceKind>("slag") ?? ServiceKind.Municipality, Values["navn"], host, from, owners,
            Values.Choice<ServiceTask>("oppgave") ?? ServiceTask.Ordinary, Values.Trimmed("delegering"), Values.Has("privat", "ja"), Values["telefon"], Values["vakttelefon"], ServiceForm.AnswerDays(Values) is var days and not 0 ? days : null);
        return await add.Handle(input, Cancellation) switch
        {
            AddService.Result.Refused refused => await Again(refused.Problem, FieldOf(refused.Problem)),
            _ => await Done("/innstillinger/tjenester"),
        };
    }

    static string FieldOf(Kernel.Problem problem) => problem == OrganisationProblems.UnknownMunicipality ? "eiere" : problem == OrganisationProblems.BadPhone ? "telefon"
        : problem == OrganisationProblems.BadAnswerDays || problem == OrganisationProblems.ReceptionTaken ? "svardager" : "navn";

    protected override async Task Fill() => Owners = [.. (await read.Handle(Cancellation))
        .Where(row => row.Municipality.ValidTo is null).Select(row => ChoiceOf(row.Municipality.Id, row.Municipality.Name))];
}
