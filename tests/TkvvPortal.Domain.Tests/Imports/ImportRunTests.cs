using TkvvPortal.Domain.Imports;
using TkvvPortal.Domain.Tests.Builders;

namespace TkvvPortal.Domain.Tests.Imports;

public sealed class ImportRunTests
{
    private static readonly DateTime Now = new(2026, 10, 31, 3, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Nothing_is_saved_while_a_row_is_refused_and_not_skipped()
    {
        var run = Run(refused: 2);

        Refused.By(ImportRules.RefusedRowsAreSkippedKnowingly, "", () => run.Apply("AB", skipRefused: false, Now));
        Assert.Equal(ImportStatus.Previewed, run.Status);
    }

    [Fact]
    public void Refused_rows_may_be_skipped()
    {
        var run = Run(refused: 2);
        run.Apply("AB", skipRefused: true, Now);

        Assert.Equal((ImportStatus.Applied, Now), (run.Status, run.AppliedAtUtc!.Value));
    }

    [Fact]
    public void What_is_saved_is_what_was_shown()
    {
        var run = Run();

        Refused.By(ImportRules.PreviewStillHolds, "", () => run.Apply("CD", skipRefused: true, Now));
    }

    [Fact]
    public void Only_the_last_saved_import_is_taken_back()
    {
        var previewed = Run();
        var earlier = Run();
        earlier.Apply("AB", skipRefused: false, Now);

        Refused.By(ImportRules.OnlyLastIsUndone, "", () => previewed.Undo(isLastOfKind: true, Now, "Kế toán"));
        Refused.By(ImportRules.OnlyLastIsUndone, "", () => earlier.Undo(isLastOfKind: false, Now, "Kế toán"));
    }

    [Fact]
    public void Taking_back_is_signed_and_happens_once()
    {
        var run = Run();
        run.Apply("AB", skipRefused: false, Now);
        run.Undo(isLastOfKind: true, Now, "Kế toán");

        Assert.Equal((ImportStatus.Undone, "Kế toán"), (run.Status, run.UndoneByName));
        Refused.By(ImportRules.OnlyLastIsUndone, "", () => run.Undo(isLastOfKind: true, Now, "Kế toán"));
    }

    private static ImportRun Run(int refused = 0)
    {
        var run = ImportRun.Read(Guid.CreateVersion7(), ImportKind.Loans, "loans.xlsx", "00", null, Now, "Kế toán");
        run.Found(new ImportCounts(3, 1, 0, 0, refused), "AB", "");
        return run;
    }
}
