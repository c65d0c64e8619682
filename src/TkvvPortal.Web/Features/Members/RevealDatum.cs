using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Members;

/// <summary>Records that somebody looks at personal data in full, before it is shown.</summary>
public sealed class RevealDatum(PortalDbContext db, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed class Form
    {
        public Guid Id { get; set; }

        [Display(Name = "Dữ liệu cần xem"), EnumDataType(typeof(PersonalDatum))]
        public PersonalDatum Datum { get; set; }

        // The words of rule TK-156.
        [Required(ErrorMessage = "Hãy ghi lý do xem dữ liệu cá nhân."), StringLength(500), Display(Name = "Lý do xem")]
        public string? Reason { get; set; }
    }

    /// <summary>Records the look once; false when the member does not exist for the person. Throws TK-156.</summary>
    public async Task<bool> HandleAsync(string code, PersonalDatum datum, Form form)
    {
        var memberId = await db.Members.Where(person => person.CustomerCode == code).Select(person => (Guid?)person.Id).SingleOrDefaultAsync();
        if (memberId is null)
            return false;
        var known = await db.PersonalDataAccesses.SingleOrDefaultAsync(access => access.Id == form.Id);
        if (known is not null && known.IsOf(memberId.Value, datum, user.Id))
            return true;
        // The key of another look never covers this one: it is recorded under a key of its own.
        db.Add(PersonalDataAccess.Record(known is null ? form.Id : Guid.CreateVersion7(), memberId.Value, datum, form.Reason ?? "", (user.Id, user.Name), clock.UtcNow));
        await db.SaveChangesAsync();
        return true;
    }
}
