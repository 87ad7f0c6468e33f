using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.People.Numbers;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Bars;

/// <summary>Where ties are written, whoever says them: by number, or by a person without one.</summary>
sealed class TieBook(IPeopleData data, IAccessData access)
{
    /// <summary>Whom a tie is to, as it was typed or chosen.</summary>
    public sealed record Whom(NationalNumber? Number, Guid? Person, string Called);

    public static Problem? Fault(string number, bool isSelf, bool demo, out NationalNumber read) =>
        !NationalNumber.TryParse(number, out read) ? PeopleProblems.BadNumber
        : demo && !read.IsSynthetic ? PeopleProblems.RealPersonInDemo
        // Nobody has it, so it would close nothing to her, and she could say another for each account.
        : isSelf && !demo && read.IsSynthetic ? PeopleProblems.NobodysNumber
        : null;

    /// <param name="service">Whose leader says it; null when the account says it herself.</param>
    /// <returns>What is wrong; null when it is written.</returns>
    public async Task<Problem?> Write(Guid account, Whom whom, bool isSelf, Guid by, Guid? service, DateOnly today, CancellationToken cancellation)
    {
        var number = whom.Number?.Reveal();
        var tie = new StaffTie
        {
            Id = Guid.CreateVersion7(),
            AccountId = account,
            Number = number,
            Called = whom.Called,
            IsSelf = isSelf,
            SaidOn = today,
            SaidById = by,
            ServiceId = service,
            Mark = ContentMark.Of(number ?? $"{whom.Person}", service),
        };
        var (refused, isThere) = await Earlier(tie, cancellation);
        if (isThere)
        {
            return refused;
        }

        data.All<StaffTie>().Add(tie);
        if (number is null)
        {
            data.All<TiedPerson>().Add(new TiedPerson { TieId = tie.Id, PersonId = whom.Person!.Value });
        }

        await new OwnBars(data, access).Follow([account], today, cancellation);
        try
        {
            await data.SaveChangesAsync(cancellation);
            // Once more, now that it is stored: somebody may have been registered in the same moment.
            await new OwnBars(data, access).Follow([account], today, cancellation);
            await data.SaveChangesAsync(cancellation);
            return null;
        }
        catch (DbUpdateException)
        {
            data.Forget();
            (refused, isThere) = await Earlier(tie, cancellation);
            if (!isThere)
            {
                throw;
            }

            return refused;
        }
    }

    /// <summary>The same sent twice is one; she herself is one person. Who was pointed at without a number gets one beside.</summary>
    async Task<(Problem? Refused, bool IsThere)> Earlier(StaffTie tie, CancellationToken cancellation)
    {
        var earlier = await data.All<StaffTie>().AsNoTracking()
            .Where(one => one.AccountId == tie.AccountId && one.ServiceId == tie.ServiceId && one.TakenBackOn == null && (one.Mark == tie.Mark || (tie.IsSelf && one.IsSelf && (one.Number != null || tie.Number == null))))
            .ToListAsync(cancellation);
        var same = earlier.Exists(one => one.Mark == tie.Mark && one.IsSelf == tie.IsSelf && one.SaidOn == tie.SaidOn);
        return (same ? null : PeopleProblems.AlreadyRecorded, earlier.Count > 0);
    }
}
