using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Pages.Prevention.Terms;
using Langbenk.Prevention;
using Langbenk.Prevention.Agreements;
using Langbenk.Prevention.Terms;
using Langbenk.Prevention.Wheel;
using Langbenk.Work.Documents;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Agreements;

[Needs("agreement.read")]
public sealed class ReadModel(
    ReadAgreement read, Access.AccessGate gate, PartySuccessors successors, FindDocument documents, AttachFile attach, ReviseAgreement revise,
    WithdrawRevision withdraw, ChangeParties parties, StartWheel startWheel, ReadWheel wheel) : StaffPage
{
    public WholeAgreement Whole { get; private set; } = null!;

    public AgreementText Text { get; private set; } = null!;

    public IReadOnlyList<PartyGone> Gone { get; private set; } = [];

    public IReadOnlyList<Text> MissingParts { get; private set; } = [];

    public ReadWheel.AgreementYear Wheel { get; private set; } = new([], []);

    /// <summary>Which of its things in the wheel she may change.</summary>
    public IReadOnlySet<Guid> MayChangeInWheel { get; private set; } = new HashSet<Guid>();

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public bool MayChange { get; private set; }

    public bool MayEnd { get; private set; }

    /// <summary>Somebody she may record for has not signed.</summary>
    public bool MaySign => Whole.Awaiting(Today).Any(one => Whole.MayRecordFor(Actor, one));

    public Agreement Agreement => Whole.Agreement;

    public bool IsDraft => Agreement.Status == AgreementStatus.Draft;

    public string Hash => Text.Hash();

    /// <summary>The meetings of a text in force that are not in the wheel, for who leads a wheel there.</summary>
    public bool MayPutInWheel => WheelPlace is not null && !Wheel.IsInTheWheel && Whole.Versions.Count > 0
        && Agreement.StatusOn(Today) != AgreementStatus.Terminated;

    /// <summary>Who of her places can lead the wheel of this agreement.</summary>
    public Guid? WheelPlace => WheelActions.Make.ScopesOf(Actor).Cast<Guid?>()
        .FirstOrDefault(scope => Whole.PartiesOn(Today).Any(party => (party.MunicipalityId ?? party.ServiceId) == scope));

    public async Task<IActionResult> OnGetAsync(Guid id) => await Load(id) ? Page() : Missing();

    /// <summary>A file by the sum that was signed, whichever of the texts had it.</summary>
    public async Task<IActionResult> OnGetVedleggAsync(Guid id, string? sum)
    {
        if (await read.Handle(Actor, id, Today, Cancellation) is not { } whole
            || whole.Attachments.FirstOrDefault(one => one.Hash == sum) is not { } file
            || await documents.Handle(file.DocumentId, Cancellation) is not { } stored)
        {
            return Missing();
        }

        Touch(AgreementActions.Resource, id);
        return File(await documents.Content(stored.Id, Cancellation), stored.MediaType, file.Name);
    }

    public async Task<IActionResult> OnPostVedleggAsync(Guid id, IFormFile? fil)
    {
        Touch(AgreementActions.Resource, id);
        using var bytes = new MemoryStream();
        if (fil is not null)
        {
            await fil.CopyToAsync(bytes, Cancellation);
        }

        return await After(id, await attach.Handle(Actor, new(id, fil?.FileName ?? "-", bytes.ToArray()), Today, UtcNow, Cancellation));
    }

    public async Task<IActionResult> OnPostTaBortAsync(Guid id, Guid dokument)
    {
        Touch(AgreementActions.Resource, id);
        return await After(id, await attach.Remove(Actor, id, dokument, Today, UtcNow, Cancellation));
    }

    async Task<IActionResult> After(Guid id, AttachFile.Result result) => result switch
    {
        AttachFile.Result.Done => Go($"/avtaler/{id}"),
        AttachFile.Result.Refused refused => await Refuse(id, refused.Problem, IsHerDraft(refused.Problem) ? "fil" : "main"),
        AttachFile.Result.Conflict => await Refuse(id, AgreementProblems.ChangedByOther, "main"),
        _ => Missing(),
    };

    /// <summary>The field is on the page only while the text is a draft.</summary>
    static bool IsHerDraft(Problem problem) => problem != AgreementProblems.FilesAreSigned && problem != AgreementProblems.Ended;

    public async Task<IActionResult> OnPostRevidereAsync(Guid id)
    {
        Touch(AgreementActions.Resource, id);
        return await revise.Handle(Actor, id, Today, UtcNow, Cancellation) switch
        {
            ReviseAgreement.Result.Begun => Go($"/avtaler/{id}/endre"),
            ReviseAgreement.Result.Refused refused => await Refuse(id, refused.Problem, "main"),
            _ => Missing(),
        };
    }

    public async Task<IActionResult> OnPostAvbrytAsync(Guid id)
    {
        Touch(AgreementActions.Resource, id);
        return await withdraw.Handle(Actor, id, Today, UtcNow, Cancellation) switch
        {
            WithdrawRevision.Result.Done => Go($"/avtaler/{id}"),
            WithdrawRevision.Result.Refused refused => await Refuse(id, refused.Problem, "main"),
            _ => Missing(),
        };
    }

    public async Task<IActionResult> OnPostByttAsync(Guid id, Guid part, Guid til)
    {
        Touch(AgreementActions.Resource, id);
        return await parties.Replace(Actor, id, part, til, Today, UtcNow, Cancellation) switch
        {
            // Where she has no role at the place that leads it now, she reads it no more.
            ChangeParties.Result.Changed or ChangeParties.Result.Conflict => Go(await Load(id) ? $"/avtaler/{id}" : "/avtaler?flyttet=1"),
            ChangeParties.Result.Refused refused => await Refuse(id, refused.Problem, "main"),
            _ => Missing(),
        };
    }

    public async Task<IActionResult> OnPostHjulAsync(Guid id)
    {
        if (!await Load(id) || WheelPlace is not { } place)
        {
            return Missing();
        }

        return await startWheel.Handle(Actor, place, id, Lang, new DateOnly(Today.Year, Today.Month, 1), Today, Cancellation) switch
        {
            StartWheel.Result.Refused refused => await Refuse(id, refused.Problem, "main"),
            _ => Go($"/avtaler/{id}#aarshjul"),
        };
    }

    async Task<IActionResult> Refuse(Guid id, Problem problem, string field)
    {
        if (!await Load(id))
        {
            return Missing();
        }

        Errors = [new FieldError(field, T(problem.Title))];
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    async Task<bool> Load(Guid id)
    {
        if (await read.Handle(Actor, id, Today, Cancellation) is not { } whole)
        {
            return false;
        }

        Touch(AgreementActions.Resource, id);
        whole = whole with { Recorders = await Service<NameRecorders>().Handle(whole, Cancellation) };
        (Whole, Text) = (whole, whole.TextOn(Today));
        Gone = Agreement.StatusOn(Today) == AgreementStatus.Terminated ? [] : await successors.Handle(whole.Parties, Today, Cancellation);
        MissingParts = IsDraft ? AgreementReadiness.Missing(whole, Today) : [];
        Wheel = await wheel.OfAgreement(Actor, id, Today, Cancellation);
        MayChangeInWheel = Agreement.StatusOn(Today) == AgreementStatus.Terminated ? new HashSet<Guid>() : await wheel.Among(Actor, WheelActions.Change, [.. Wheel.Activities.Select(one => one.Id)], Today, Cancellation);
        Service<PageTerms>().Words = await Service<ReadPageWords>().OfAgreement(Agreement, Today, Cancellation);
        MayChange = await gate.IsOpen(Actor, AgreementActions.Change, id, Today, Cancellation);
        MayEnd = Agreement.StatusOn(Today) != AgreementStatus.Terminated && await gate.IsOpen(Actor, AgreementActions.End, id, Today, Cancellation);
        return true;
    }
}
