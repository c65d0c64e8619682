using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TkvvPortal.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class WatchListsAndReportViews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DueListsGiven",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    GivenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordedByName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DueListsGiven", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DueListsGiven_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PaymentPromises",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LoanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MembershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    PromisedBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    PromisedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PayBy = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ToldAt = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    OwedThen = table.Column<long>(type: "INTEGER", nullable: false),
                    FiguresOf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SeenPaidOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RecordedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordedByName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentPromises", x => x.Id);
                    table.CheckConstraint("CK_PaymentPromises_Amount", "Amount >= 0");
                    table.CheckConstraint("CK_PaymentPromises_OwedThen", "OwedThen >= 0");
                    table.ForeignKey(
                        name: "FK_PaymentPromises_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PaymentPromises_Loans_LoanId",
                        column: x => x.LoanId,
                        principalTable: "Loans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PaymentPromises_Memberships_GroupId_MembershipId",
                        columns: x => new { x.GroupId, x.MembershipId },
                        principalTable: "Memberships",
                        principalColumns: new[] { "GroupId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SavedReportViews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Report = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Query = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    IsShared = table.Column<bool>(type: "INTEGER", nullable: false),
                    SavedOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedReportViews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SavedReportViews_Users_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "WatchMarks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Topic = table.Column<int>(type: "INTEGER", nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WatchMarks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WatchMarks_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_DueListsGiven_GroupId_Month",
                table: "DueListsGiven",
                columns: new[] { "GroupId", "Month" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PaymentPromises_GroupId_MembershipId",
                table: "PaymentPromises",
                columns: new[] { "GroupId", "MembershipId" });

            migrationBuilder.CreateIndex(
                name: "IX_PaymentPromises_LoanId",
                table: "PaymentPromises",
                column: "LoanId");

            migrationBuilder.CreateIndex(
                name: "IX_SavedReportViews_OwnerId_Name",
                table: "SavedReportViews",
                columns: new[] { "OwnerId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WatchMarks_GroupId",
                table: "WatchMarks",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_WatchMarks_PersonId",
                table: "WatchMarks",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_WatchMarks_SubjectId_Topic_Kind",
                table: "WatchMarks",
                columns: new[] { "SubjectId", "Topic", "Kind" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DueListsGiven");

            migrationBuilder.DropTable(
                name: "PaymentPromises");

            migrationBuilder.DropTable(
                name: "SavedReportViews");

            migrationBuilder.DropTable(
                name: "WatchMarks");
        }
    }
}
