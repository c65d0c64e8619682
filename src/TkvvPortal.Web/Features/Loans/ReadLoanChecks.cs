using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>A check of the use of a loan as one line, money in đồng; without a group where the one of its sheet is out of scope.</summary>
public sealed record LoanCheckLine(Guid SheetId, string? SheetGroup, DateOnly CheckedOn, string CheckedBy, Vnd RightUse, Vnd WrongUse, string UsedFor, string Effect, string Measure);

/// <summary>Reads the checks of the use of one loan.</summary>
public sealed class ReadLoanChecks(PortalDbContext db) : IUseCase
{
    private const int Newest = 12;

    /// <summary>The newest checks; one query.</summary>
    public async Task<IReadOnlyList<LoanCheckLine>> ReadAsync(Guid loanId) => await db.UseChecks
        .Where(check => check.LoanId == loanId).OrderByDescending(check => check.CheckedOn).Take(Newest)
        .Select(check => new LoanCheckLine(
            check.SheetId,
            db.UseCheckSheets.Where(sheet => sheet.Id == check.SheetId).Select(sheet => db.Groups.Where(lent => lent.Id == sheet.GroupId).Select(lent => lent.Code).FirstOrDefault()).FirstOrDefault(),
            check.CheckedOn, check.CheckedBy, check.RightUse, check.WrongUse, check.UsedFor, check.Effect, check.Measure))
        .ToListAsync();
}
