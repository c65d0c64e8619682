using TkvvPortal.Data;
using TkvvPortal.Domain.Members;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Members;

/// <summary>A look at personal data.</summary>
public sealed record AccessLine(DateTime AtUtc, string UserName, PersonalDatum Datum, string Reason, string? MemberCode, string? MemberName);

/// <summary>Nhật ký xem dữ liệu cá nhân: who looked at whose data, newest first.</summary>
public sealed class ListAccesses(PortalDbContext db) : IUseCase
{
    /// <param name="Code">The customer code the log is narrowed to; none for all.</param>
    /// <param name="List">One page.</param>
    public sealed record Page(string? Code, PageOf<AccessLine> List);

    /// <summary>Two queries.</summary>
    public async Task<Page> PageAsync(string? code, int number) => new(code, await (
        from access in db.PersonalDataAccesses
        join person in db.Members on access.MemberId equals person.Id
        where code == null || person.CustomerCode == code
        orderby access.AtUtc descending
        select new AccessLine(access.AtUtc, access.UserName, access.Datum, access.Reason, person.CustomerCode, person.FullName)).ToPageAsync(number));
}
