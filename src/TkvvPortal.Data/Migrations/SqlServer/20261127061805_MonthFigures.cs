using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TkvvPortal.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class MonthFigures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "MonthSnapshots",
                columns: table => new
                {
                    Month = table.Column<int>(type: "int", nullable: false),
                    TakenAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    TakenByName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false),
                    DataDate = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MonthSnapshots", x => x.Month);
                });

            migrationBuilder.CreateTable(
                name: "FiguresOfGroups",
                columns: table => new
                {
                    GroupId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    CommuneId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IsActive = table.Column<bool>(type: "bit", nullable: false),
                    Members = table.Column<int>(type: "int", nullable: false),
                    Savers = table.Column<int>(type: "int", nullable: false),
                    Loans = table.Column<int>(type: "int", nullable: false),
                    Borrowers = table.Column<int>(type: "int", nullable: false),
                    InactiveLoans = table.Column<int>(type: "int", nullable: false),
                    Outstanding = table.Column<long>(type: "bigint", nullable: false),
                    Overdue = table.Column<long>(type: "bigint", nullable: false),
                    Frozen = table.Column<long>(type: "bigint", nullable: false),
                    Arrears = table.Column<long>(type: "bigint", nullable: false),
                    Disbursed = table.Column<long>(type: "bigint", nullable: false),
                    DepositBalance = table.Column<long>(type: "bigint", nullable: false),
                    SheetsOpened = table.Column<int>(type: "int", nullable: false),
                    InterestDue = table.Column<long>(type: "bigint", nullable: false),
                    InterestCollected = table.Column<long>(type: "bigint", nullable: false),
                    DepositsCollected = table.Column<long>(type: "bigint", nullable: false),
                    DepositsUsed = table.Column<long>(type: "bigint", nullable: false),
                    MeetingsPlanned = table.Column<int>(type: "int", nullable: false),
                    MeetingsClosed = table.Column<int>(type: "int", nullable: false),
                    MeetingsNotHeld = table.Column<int>(type: "int", nullable: false),
                    MeetingsNotMinuted = table.Column<int>(type: "int", nullable: false),
                    DutiesAssigned = table.Column<int>(type: "int", nullable: false),
                    DutiesAttended = table.Column<int>(type: "int", nullable: false),
                    DutiesSubstituted = table.Column<int>(type: "int", nullable: false),
                    OpenOpinions = table.Column<int>(type: "int", nullable: false),
                    LateOpinions = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FiguresOfGroups", x => new { x.Month, x.GroupId });
                    table.ForeignKey(
                        name: "FK_FiguresOfGroups_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FiguresOfGroups_MonthSnapshots_Month",
                        column: x => x.Month,
                        principalTable: "MonthSnapshots",
                        principalColumn: "Month",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FiguresOfProgrammes",
                columns: table => new
                {
                    GroupId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    Loans = table.Column<int>(type: "int", nullable: false),
                    Borrowers = table.Column<int>(type: "int", nullable: false),
                    InactiveLoans = table.Column<int>(type: "int", nullable: false),
                    Outstanding = table.Column<long>(type: "bigint", nullable: false),
                    Overdue = table.Column<long>(type: "bigint", nullable: false),
                    Frozen = table.Column<long>(type: "bigint", nullable: false),
                    Arrears = table.Column<long>(type: "bigint", nullable: false),
                    Disbursed = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FiguresOfProgrammes", x => new { x.Month, x.GroupId, x.ProgrammeId });
                    table.ForeignKey(
                        name: "FK_FiguresOfProgrammes_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FiguresOfProgrammes_MonthSnapshots_Month",
                        column: x => x.Month,
                        principalTable: "MonthSnapshots",
                        principalColumn: "Month",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FiguresOfProgrammes_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_FiguresOfGroups_GroupId",
                table: "FiguresOfGroups",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_FiguresOfProgrammes_GroupId",
                table: "FiguresOfProgrammes",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_FiguresOfProgrammes_ProgrammeId",
                table: "FiguresOfProgrammes",
                column: "ProgrammeId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FiguresOfGroups");

            migrationBuilder.DropTable(
                name: "FiguresOfProgrammes");

            migrationBuilder.DropTable(
                name: "MonthSnapshots");
        }
    }
}
