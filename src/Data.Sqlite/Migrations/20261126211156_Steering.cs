using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Langbenk.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Steering : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "account",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    display_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    authenticator_key = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    recovery_codes = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<DateTime>(type: "TEXT", nullable: true),
                    demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "audit_event",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    holding_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    action = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    outcome = table.Column<int>(type: "INTEGER", nullable: false),
                    problem = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_event", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "document",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    resource = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    resource_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    media_type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    bytes = table.Column<int>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    added_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    added_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    removed_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_document", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "draft",
                columns: table => new
                {
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    form = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "BLOB", nullable: false),
                    saved_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    expires_on = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_draft", x => new { x.owner_id, x.form });
                });

            migrationBuilder.CreateTable(
                name: "installation_choices",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    controller = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    privacy_officer = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    archive = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    persons_on = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_installation_choices", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "job",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    next_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    leased_by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    leased_until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    last_done_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    last_fault = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "measure",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    sort_key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    what_it_is = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    who_it_is_for = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    what_happens = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    arenas = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    targets = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    age_from = table.Column<int>(type: "INTEGER", nullable: false),
                    age_to = table.Column<int>(type: "INTEGER", nullable: false),
                    needs = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    access = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    method_key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    method_note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    capacity = table.Column<int>(type: "INTEGER", nullable: true),
                    waiting_weeks = table.Column<int>(type: "INTEGER", nullable: true),
                    waiting_measured_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    cost_text = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    yearly_cost = table.Column<int>(type: "INTEGER", nullable: true),
                    phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    opening_hours = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    last_evaluated_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    carrying_changes = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_measure", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "municipality",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    sort_key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    population = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_municipality", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "notice",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    link = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    read_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notice", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "outbox_message",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    next_attempt_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox_message", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "relation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    resource = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    resource_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    holder_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_relation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "task",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    resource = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    resource_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    link = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    holder_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    holder_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    done_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    done_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_task", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "calendar_token",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    opened_on = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_token", x => x.account_id);
                    table.ForeignKey(
                        name: "fk_calendar_token_account_account_id",
                        column: x => x.account_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "external_login",
                columns: table => new
                {
                    issuer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_external_login", x => new { x.issuer, x.subject });
                    table.ForeignKey(
                        name: "fk_external_login_account_account_id",
                        column: x => x.account_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "imported_package",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    fingerprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    municipality_number = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    municipality_name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    created_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    imported_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    imported_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    examples = table.Column<int>(type: "INTEGER", nullable: false),
                    terms = table.Column<int>(type: "INTEGER", nullable: false),
                    networks = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_imported_package", x => x.id);
                    table.ForeignKey(
                        name: "fk_imported_package_account_imported_by_id",
                        column: x => x.imported_by_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "notice_address",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    confirmed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_on = table.Column<bool>(type: "INTEGER", nullable: false),
                    code_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    code_expires_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    wrong_codes = table.Column<int>(type: "INTEGER", nullable: false),
                    codes_since = table.Column<DateTime>(type: "TEXT", nullable: true),
                    codes_asked = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notice_address", x => x.account_id);
                    table.ForeignKey(
                        name: "fk_notice_address_account_account_id",
                        column: x => x.account_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "trusted_publisher",
                columns: table => new
                {
                    fingerprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    municipality_number = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    municipality_name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    trusted_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    trusted_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_trusted_publisher", x => new { x.fingerprint, x.municipality_number });
                    table.ForeignKey(
                        name: "fk_trusted_publisher_account_trusted_by_id",
                        column: x => x.trusted_by_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "waiting_package",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    fingerprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    municipality_number = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    municipality_name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    known_under_another_key = table.Column<bool>(type: "INTEGER", nullable: false),
                    digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    received_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    received_by_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_waiting_package", x => x.id);
                    table.ForeignKey(
                        name: "fk_waiting_package_account_received_by_id",
                        column: x => x.received_by_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "audit_reference",
                columns: table => new
                {
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    resource_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    digest = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_reference", x => new { x.event_id, x.ordinal });
                    table.ForeignKey(
                        name: "fk_audit_reference_audit_event_event_id",
                        column: x => x.event_id,
                        principalTable: "audit_event",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "audit_seal",
                columns: table => new
                {
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mac = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_seal", x => x.number);
                    table.ForeignKey(
                        name: "fk_audit_seal_audit_event_event_id",
                        column: x => x.event_id,
                        principalTable: "audit_event",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "document_content",
                columns: table => new
                {
                    document_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_document_content", x => x.document_id);
                    table.ForeignKey(
                        name: "fk_document_content_document_document_id",
                        column: x => x.document_id,
                        principalTable: "document",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "measure_evaluation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    finding = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_measure_evaluation", x => x.id);
                    table.ForeignKey(
                        name: "fk_measure_evaluation_measure_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measure",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "exported_package",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    created_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    created_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    examples = table.Column<int>(type: "INTEGER", nullable: false),
                    terms = table.Column<int>(type: "INTEGER", nullable: false),
                    networks = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exported_package", x => x.id);
                    table.ForeignKey(
                        name: "fk_exported_package_account_created_by_id",
                        column: x => x.created_by_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_exported_package_municipality_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measure_municipality",
                columns: table => new
                {
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_measure_municipality", x => new { x.municipality_id, x.measure_id });
                    table.ForeignKey(
                        name: "fk_measure_municipality_measure_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measure",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_measure_municipality_municipality_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "municipality_change",
                columns: table => new
                {
                    from_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_municipality_change", x => new { x.from_id, x.to_id, x.on });
                    table.ForeignKey(
                        name: "fk_municipality_change_municipality_from_id",
                        column: x => x.from_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_municipality_change_municipality_to_id",
                        column: x => x.to_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    period_from = table.Column<int>(type: "INTEGER", nullable: false),
                    period_to = table.Column<int>(type: "INTEGER", nullable: false),
                    lead_municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    started_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    previous_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan", x => x.id);
                    table.ForeignKey(
                        name: "fk_plan_municipality_lead_municipality_id",
                        column: x => x.lead_municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_plan_plan_previous_id",
                        column: x => x.previous_id,
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "service",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    sort_key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    host_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    archive_owner = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_service", x => x.id);
                    table.ForeignKey(
                        name: "fk_service_municipality_host_id",
                        column: x => x.host_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "standing_body",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mandate = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    cadence = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    next_meeting = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_standing_body", x => x.id);
                    table.ForeignKey(
                        name: "fk_standing_body_municipality_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "term_agreement",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lead_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    begun_on = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_term_agreement", x => x.id);
                    table.ForeignKey(
                        name: "fk_term_agreement_municipality_lead_id",
                        column: x => x.lead_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "example",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    sort_key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    search_text = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    what = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    why = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    for_whom = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    levels = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    themes = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    municipality_size = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    cost = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    evidence = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    experience = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    contact_service = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    contact_municipality = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    written_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    submitted_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    submitted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reviewed_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reviewed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    review_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    published_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    withdrawn_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    known_key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    package_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    origin_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_example", x => x.id);
                    table.ForeignKey(
                        name: "fk_example_account_reviewed_by_id",
                        column: x => x.reviewed_by_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_example_account_submitted_by_id",
                        column: x => x.submitted_by_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_example_account_written_by_id",
                        column: x => x.written_by_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_example_imported_package_package_id",
                        column: x => x.package_id,
                        principalTable: "imported_package",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_example_municipality_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "imported_term",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    package_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    word = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    sort_key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    definition = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_imported_term", x => x.id);
                    table.ForeignKey(
                        name: "fk_imported_term_imported_package_package_id",
                        column: x => x.package_id,
                        principalTable: "imported_package",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "network",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    sort_key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    search_text = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    county = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    host = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    is_open = table.Column<bool>(type: "INTEGER", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    known_key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    package_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    origin_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    withdrawn_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network", x => x.id);
                    table.ForeignKey(
                        name: "fk_network_imported_package_package_id",
                        column: x => x.package_id,
                        principalTable: "imported_package",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_network_municipality_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "exported_package_content",
                columns: table => new
                {
                    package_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exported_package_content", x => x.package_id);
                    table.ForeignKey(
                        name: "fk_exported_package_content_exported_package_package_id",
                        column: x => x.package_id,
                        principalTable: "exported_package",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "hearing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    opens_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    closes_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    question = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hearing", x => x.id);
                    table.ForeignKey(
                        name: "fk_hearing_plan_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_evaluation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    what_worked = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    what_changes = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_evaluation", x => x.id);
                    table.ForeignKey(
                        name: "fk_plan_evaluation_account_account_id",
                        column: x => x.account_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_plan_evaluation_plan_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_link",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_link", x => x.id);
                    table.ForeignKey(
                        name: "fk_plan_link_municipality_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_plan_link_plan_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_municipality",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    adoption = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    case_number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_municipality", x => new { x.plan_id, x.municipality_id });
                    table.ForeignKey(
                        name: "fk_plan_municipality_municipality_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_plan_municipality_plan_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_section",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    text = table.Column<string>(type: "TEXT", maxLength: 400000, nullable: false),
                    length = table.Column<int>(type: "INTEGER", nullable: false),
                    gaps = table.Column<int>(type: "INTEGER", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    edited_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    edited_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_section", x => x.id);
                    table.ForeignKey(
                        name: "fk_plan_section_account_edited_by",
                        column: x => x.edited_by,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_plan_section_municipality_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_plan_section_plan_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "work_group",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    mandate = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_work_group", x => x.id);
                    table.ForeignKey(
                        name: "fk_work_group_plan_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agreement",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    template_key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    owner_municipality_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    owner_service_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 6000, nullable: false),
                    target_group = table.Column<string>(type: "TEXT", maxLength: 6000, nullable: false),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    meetings = table.Column<string>(type: "TEXT", maxLength: 6000, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    end_reason = table.Column<string>(type: "TEXT", maxLength: 6000, nullable: true),
                    revision_months = table.Column<int>(type: "INTEGER", nullable: false),
                    next_revision = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    changes = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agreement", x => x.id);
                    table.ForeignKey(
                        name: "fk_agreement_municipality_owner_municipality_id",
                        column: x => x.owner_municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_agreement_service_owner_service_id",
                        column: x => x.owner_service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "competence_count",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    service_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    positions = table.Column<decimal>(type: "TEXT", precision: 7, scale: 2, nullable: false),
                    vacant_positions = table.Column<decimal>(type: "TEXT", precision: 7, scale: 2, nullable: false),
                    left_last_year = table.Column<int>(type: "INTEGER", nullable: false),
                    leader = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    deputy = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    plan = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_competence_count", x => x.id);
                    table.ForeignKey(
                        name: "fk_competence_count_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "duty_follow_up",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    service_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    duty_key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    own_duty = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    own_provision = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    followed_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    routine_number = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_duty_follow_up", x => x.id);
                    table.ForeignKey(
                        name: "fk_duty_follow_up_municipality_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_duty_follow_up_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "goal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    text = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    change = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    effect = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    levels = table.Column<int>(type: "INTEGER", nullable: false),
                    age_from = table.Column<int>(type: "INTEGER", nullable: true),
                    age_to = table.Column<int>(type: "INTEGER", nullable: true),
                    theme = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    responsible_service_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    responsible_municipality_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    responsible_position = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    deadline = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    reached_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reached_why = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    dropped_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_goal", x => x.id);
                    table.ForeignKey(
                        name: "fk_goal_municipality_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_goal_municipality_responsible_municipality_id",
                        column: x => x.responsible_municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_goal_plan_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_goal_service_responsible_service_id",
                        column: x => x.responsible_service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measure_carrying",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    service_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    levels = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    undone_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    undone_reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_measure_carrying", x => x.id);
                    table.ForeignKey(
                        name: "fk_measure_carrying_measure_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measure",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_measure_carrying_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_milestone",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    service_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    done_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_milestone", x => x.id);
                    table.ForeignKey(
                        name: "fk_plan_milestone_municipality_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_plan_milestone_plan_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_plan_milestone_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "role_holding",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    service_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_role_holding", x => x.id);
                    table.ForeignKey(
                        name: "fk_role_holding_account_account_id",
                        column: x => x.account_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_role_holding_municipality_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_role_holding_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "self_evaluation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    questionnaire = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    service_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    started_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    took_part = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    finished_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    saves = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_self_evaluation", x => x.id);
                    table.ForeignKey(
                        name: "fk_self_evaluation_municipality_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_self_evaluation_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "service_owner",
                columns: table => new
                {
                    service_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    task = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    delegation = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_service_owner", x => new { x.service_id, x.municipality_id, x.task, x.valid_from });
                    table.ForeignKey(
                        name: "fk_service_owner_municipality_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_service_owner_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "team",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    service_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_team", x => x.id);
                    table.ForeignKey(
                        name: "fk_team_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "body_meeting",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    body_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    held_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    attendance = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    minutes = table.Column<string>(type: "TEXT", maxLength: 40000, nullable: false),
                    recorded_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_body_meeting", x => x.id);
                    table.ForeignKey(
                        name: "fk_body_meeting_account_recorded_by_id",
                        column: x => x.recorded_by_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_body_meeting_standing_body_body_id",
                        column: x => x.body_id,
                        principalTable: "standing_body",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "body_member",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    body_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    service_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    function = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_body_member", x => x.id);
                    table.ForeignKey(
                        name: "fk_body_member_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_body_member_standing_body_body_id",
                        column: x => x.body_id,
                        principalTable: "standing_body",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "term",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    word = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    sort_key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    forms = table.Column<string>(type: "TEXT", maxLength: 1200, nullable: false),
                    added_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    adopted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_term", x => x.id);
                    table.ForeignKey(
                        name: "fk_term_term_agreement_agreement_id",
                        column: x => x.agreement_id,
                        principalTable: "term_agreement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "term_party",
                columns: table => new
                {
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_term_party", x => x.municipality_id);
                    table.ForeignKey(
                        name: "fk_term_party_municipality_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_term_party_term_agreement_agreement_id",
                        column: x => x.agreement_id,
                        principalTable: "term_agreement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "network_gathering",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    network_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    programme = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    notes = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    is_open = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_gathering", x => x.id);
                    table.ForeignKey(
                        name: "fk_network_gathering_network_network_id",
                        column: x => x.network_id,
                        principalTable: "network",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "network_member",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    network_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 4, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_member", x => x.id);
                    table.ForeignKey(
                        name: "fk_network_member_network_network_id",
                        column: x => x.network_id,
                        principalTable: "network",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "network_partner",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    network_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_partner", x => x.id);
                    table.ForeignKey(
                        name: "fk_network_partner_network_network_id",
                        column: x => x.network_id,
                        principalTable: "network",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "network_project",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    network_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    theme = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    started = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    goal = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_project", x => x.id);
                    table.ForeignKey(
                        name: "fk_network_project_network_network_id",
                        column: x => x.network_id,
                        principalTable: "network",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "hearing_answer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hearing_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    who = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    part_key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    verdict = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    comment = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hearing_answer", x => x.id);
                    table.ForeignKey(
                        name: "fk_hearing_answer_account_account_id",
                        column: x => x.account_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_hearing_answer_hearing_hearing_id",
                        column: x => x.hearing_id,
                        principalTable: "hearing",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_version",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    hearing_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_version", x => x.id);
                    table.ForeignKey(
                        name: "fk_plan_version_hearing_hearing_id",
                        column: x => x.hearing_id,
                        principalTable: "hearing",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_plan_version_municipality_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_plan_version_plan_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "adoption_step",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    case_number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_adoption_step", x => x.id);
                    table.ForeignKey(
                        name: "fk_adoption_step_account_account_id",
                        column: x => x.account_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_adoption_step_plan_municipality_plan_id_municipality_id",
                        columns: x => new { x.plan_id, x.municipality_id },
                        principalTable: "plan_municipality",
                        principalColumns: new[] { "plan_id", "municipality_id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "section_version",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    section_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 400000, nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_section_version", x => x.id);
                    table.ForeignKey(
                        name: "fk_section_version_account_account_id",
                        column: x => x.account_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_section_version_plan_section_section_id",
                        column: x => x.section_id,
                        principalTable: "plan_section",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "work_group_member",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    group_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    who = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_work_group_member", x => x.id);
                    table.ForeignKey(
                        name: "fk_work_group_member_work_group_group_id",
                        column: x => x.group_id,
                        principalTable: "work_group",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agreement_attachment",
                columns: table => new
                {
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    document_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    added_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    from_number = table.Column<int>(type: "INTEGER", nullable: false),
                    to_number = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agreement_attachment", x => new { x.agreement_id, x.document_id });
                    table.ForeignKey(
                        name: "fk_agreement_attachment_agreement_agreement_id",
                        column: x => x.agreement_id,
                        principalTable: "agreement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_agreement_attachment_document_document_id",
                        column: x => x.document_id,
                        principalTable: "document",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agreement_duty",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    who = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    does = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agreement_duty", x => x.id);
                    table.ForeignKey(
                        name: "fk_agreement_duty_agreement_agreement_id",
                        column: x => x.agreement_id,
                        principalTable: "agreement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agreement_party",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    service_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agreement_party", x => x.id);
                    table.ForeignKey(
                        name: "fk_agreement_party_agreement_agreement_id",
                        column: x => x.agreement_id,
                        principalTable: "agreement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_agreement_party_municipality_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_agreement_party_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agreement_point",
                columns: table => new
                {
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    met = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agreement_point", x => new { x.agreement_id, x.place });
                    table.ForeignKey(
                        name: "fk_agreement_point_agreement_agreement_id",
                        column: x => x.agreement_id,
                        principalTable: "agreement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agreement_routine",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    steps = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agreement_routine", x => x.id);
                    table.ForeignKey(
                        name: "fk_agreement_routine_agreement_agreement_id",
                        column: x => x.agreement_id,
                        principalTable: "agreement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agreement_version",
                columns: table => new
                {
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    text_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    signed_on = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agreement_version", x => new { x.agreement_id, x.number });
                    table.ForeignKey(
                        name: "fk_agreement_version_agreement_agreement_id",
                        column: x => x.agreement_id,
                        principalTable: "agreement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "wheel_activity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    what = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    month_bits = table.Column<int>(type: "INTEGER", nullable: false),
                    due_day = table.Column<int>(type: "INTEGER", nullable: true),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    service_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    responsible_service_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    responsible = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    provision = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    agenda = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    template_key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_wheel_activity", x => x.id);
                    table.ForeignKey(
                        name: "fk_wheel_activity_agreement_agreement_id",
                        column: x => x.agreement_id,
                        principalTable: "agreement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_wheel_activity_municipality_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_wheel_activity_plan_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_wheel_activity_service_responsible_service_id",
                        column: x => x.responsible_service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_wheel_activity_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "competence_people",
                columns: table => new
                {
                    count_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    category = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    people = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_competence_people", x => new { x.count_id, x.category });
                    table.ForeignKey(
                        name: "fk_competence_people_competence_count_count_id",
                        column: x => x.count_id,
                        principalTable: "competence_count",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deviation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    duty_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    what = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    severity = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    found_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    cause = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    immediate_action = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    lesson = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deviation", x => x.id);
                    table.ForeignKey(
                        name: "fk_deviation_duty_follow_up_duty_id",
                        column: x => x.duty_id,
                        principalTable: "duty_follow_up",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "duty_evidence",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    duty_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    what = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    document_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_duty_evidence", x => x.id);
                    table.ForeignKey(
                        name: "fk_duty_evidence_document_document_id",
                        column: x => x.document_id,
                        principalTable: "document",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_duty_evidence_duty_follow_up_duty_id",
                        column: x => x.duty_id,
                        principalTable: "duty_follow_up",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "duty_routine",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    duty_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    owner = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    reviewed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    review_months = table.Column<int>(type: "INTEGER", nullable: false),
                    only_reviewed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_duty_routine", x => x.id);
                    table.ForeignKey(
                        name: "fk_duty_routine_duty_follow_up_duty_id",
                        column: x => x.duty_id,
                        principalTable: "duty_follow_up",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "goal_indicator",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    goal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    definition = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    use = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    baseline_value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    baseline_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    wanted = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    target_value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_goal_indicator", x => x.id);
                    table.ForeignKey(
                        name: "fk_goal_indicator_goal_goal_id",
                        column: x => x.goal_id,
                        principalTable: "goal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "goal_measure",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    goal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_goal_measure", x => x.id);
                    table.ForeignKey(
                        name: "fk_goal_measure_goal_goal_id",
                        column: x => x.goal_id,
                        principalTable: "goal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_goal_measure_measure_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measure",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "self_action",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    evaluation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    question = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    action = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    position = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    task_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_self_action", x => x.id);
                    table.ForeignKey(
                        name: "fk_self_action_self_evaluation_evaluation_id",
                        column: x => x.evaluation_id,
                        principalTable: "self_evaluation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_self_action_task_task_id",
                        column: x => x.task_id,
                        principalTable: "task",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "self_answer",
                columns: table => new
                {
                    evaluation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    question = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    value = table.Column<int>(type: "INTEGER", nullable: true),
                    comment = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_self_answer", x => new { x.evaluation_id, x.question });
                    table.ForeignKey(
                        name: "fk_self_answer_self_evaluation_evaluation_id",
                        column: x => x.evaluation_id,
                        principalTable: "self_evaluation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "term_definition",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    term_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    adopted_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    replaced_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_term_definition", x => x.id);
                    table.ForeignKey(
                        name: "fk_term_definition_term_term_id",
                        column: x => x.term_id,
                        principalTable: "term",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "term_saying",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    term_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    proposal_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    author_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    said_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_term_saying", x => x.id);
                    table.ForeignKey(
                        name: "fk_term_saying_term_saying_proposal_id",
                        column: x => x.proposal_id,
                        principalTable: "term_saying",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_term_saying_term_term_id",
                        column: x => x.term_id,
                        principalTable: "term",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agreement_signature",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    party_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    text_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    recorded_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agreement_signature", x => x.id);
                    table.ForeignKey(
                        name: "fk_agreement_signature_account_recorded_by_id",
                        column: x => x.recorded_by_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_agreement_signature_agreement_agreement_id",
                        column: x => x.agreement_id,
                        principalTable: "agreement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_agreement_signature_agreement_party_party_id",
                        column: x => x.party_id,
                        principalTable: "agreement_party",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "wheel_done",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    activity_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    month = table.Column<int>(type: "INTEGER", nullable: false),
                    held_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    attendance = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    minutes = table.Column<string>(type: "TEXT", maxLength: 40000, nullable: false),
                    recorded_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_wheel_done", x => x.id);
                    table.ForeignKey(
                        name: "fk_wheel_done_account_recorded_by_id",
                        column: x => x.recorded_by_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_wheel_done_wheel_activity_activity_id",
                        column: x => x.activity_id,
                        principalTable: "wheel_activity",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "correction",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    duty_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    deviation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    action = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    position = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    task_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    effect_checked_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    effect = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_correction", x => x.id);
                    table.ForeignKey(
                        name: "fk_correction_deviation_deviation_id",
                        column: x => x.deviation_id,
                        principalTable: "deviation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_correction_duty_follow_up_duty_id",
                        column: x => x.duty_id,
                        principalTable: "duty_follow_up",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_correction_task_task_id",
                        column: x => x.task_id,
                        principalTable: "task",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "indicator_reading",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    indicator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_indicator_reading", x => x.id);
                    table.ForeignKey(
                        name: "fk_indicator_reading_goal_indicator_indicator_id",
                        column: x => x.indicator_id,
                        principalTable: "goal_indicator",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "wheel_follow_up",
                columns: table => new
                {
                    done_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    task_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_wheel_follow_up", x => new { x.done_id, x.task_id });
                    table.ForeignKey(
                        name: "fk_wheel_follow_up_task_task_id",
                        column: x => x.task_id,
                        principalTable: "task",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_wheel_follow_up_wheel_done_done_id",
                        column: x => x.done_id,
                        principalTable: "wheel_done",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_account_normalized_user_name",
                table: "account",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_adoption_step_account_id",
                table: "adoption_step",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_adoption_step_plan_id_municipality_id",
                table: "adoption_step",
                columns: new[] { "plan_id", "municipality_id" });

            migrationBuilder.CreateIndex(
                name: "ix_agreement_next_revision",
                table: "agreement",
                column: "next_revision");

            migrationBuilder.CreateIndex(
                name: "ix_agreement_owner_municipality_id",
                table: "agreement",
                column: "owner_municipality_id");

            migrationBuilder.CreateIndex(
                name: "ix_agreement_owner_service_id",
                table: "agreement",
                column: "owner_service_id");

            migrationBuilder.CreateIndex(
                name: "ix_agreement_attachment_document_id",
                table: "agreement_attachment",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "ix_agreement_duty_agreement_id",
                table: "agreement_duty",
                column: "agreement_id");

            migrationBuilder.CreateIndex(
                name: "ix_agreement_party_agreement_id",
                table: "agreement_party",
                column: "agreement_id");

            migrationBuilder.CreateIndex(
                name: "ix_agreement_party_municipality_id",
                table: "agreement_party",
                column: "municipality_id");

            migrationBuilder.CreateIndex(
                name: "ix_agreement_party_service_id",
                table: "agreement_party",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_agreement_routine_agreement_id",
                table: "agreement_routine",
                column: "agreement_id");

            migrationBuilder.CreateIndex(
                name: "ix_agreement_signature_agreement_id_number",
                table: "agreement_signature",
                columns: new[] { "agreement_id", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_agreement_signature_party_id_number_text_hash",
                table: "agreement_signature",
                columns: new[] { "party_id", "number", "text_hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_agreement_signature_recorded_by_id",
                table: "agreement_signature",
                column: "recorded_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_audit_event_account_id_id",
                table: "audit_event",
                columns: new[] { "account_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_reference_resource_id",
                table: "audit_reference",
                column: "resource_id");

            migrationBuilder.CreateIndex(
                name: "ix_audit_seal_event_id",
                table: "audit_seal",
                column: "event_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_body_meeting_body_id_held_on",
                table: "body_meeting",
                columns: new[] { "body_id", "held_on" });

            migrationBuilder.CreateIndex(
                name: "ix_body_meeting_recorded_by_id",
                table: "body_meeting",
                column: "recorded_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_body_member_body_id",
                table: "body_member",
                column: "body_id");

            migrationBuilder.CreateIndex(
                name: "ix_body_member_service_id",
                table: "body_member",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_calendar_token_hash",
                table: "calendar_token",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_competence_count_service_id_on",
                table: "competence_count",
                columns: new[] { "service_id", "on" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_correction_deviation_id",
                table: "correction",
                column: "deviation_id");

            migrationBuilder.CreateIndex(
                name: "ix_correction_duty_id",
                table: "correction",
                column: "duty_id");

            migrationBuilder.CreateIndex(
                name: "ix_correction_task_id",
                table: "correction",
                column: "task_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deviation_duty_id_closed_on",
                table: "deviation",
                columns: new[] { "duty_id", "closed_on" });

            migrationBuilder.CreateIndex(
                name: "ix_document_resource_resource_id",
                table: "document",
                columns: new[] { "resource", "resource_id" });

            migrationBuilder.CreateIndex(
                name: "ix_draft_expires_on",
                table: "draft",
                column: "expires_on");

            migrationBuilder.CreateIndex(
                name: "ix_duty_evidence_document_id",
                table: "duty_evidence",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "ix_duty_evidence_duty_id_on",
                table: "duty_evidence",
                columns: new[] { "duty_id", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_duty_follow_up_municipality_id",
                table: "duty_follow_up",
                column: "municipality_id");

            migrationBuilder.CreateIndex(
                name: "ix_duty_follow_up_place_id_duty_key",
                table: "duty_follow_up",
                columns: new[] { "place_id", "duty_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_duty_follow_up_service_id",
                table: "duty_follow_up",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_duty_routine_duty_id_number",
                table: "duty_routine",
                columns: new[] { "duty_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_example_known_key",
                table: "example",
                column: "known_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_example_municipality_id",
                table: "example",
                column: "municipality_id");

            migrationBuilder.CreateIndex(
                name: "ix_example_package_id_origin_id",
                table: "example",
                columns: new[] { "package_id", "origin_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_example_reviewed_by_id",
                table: "example",
                column: "reviewed_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_example_status_sort_key",
                table: "example",
                columns: new[] { "status", "sort_key" });

            migrationBuilder.CreateIndex(
                name: "ix_example_submitted_by_id",
                table: "example",
                column: "submitted_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_example_written_by_id",
                table: "example",
                column: "written_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_exported_package_created_by_id",
                table: "exported_package",
                column: "created_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_exported_package_municipality_id_edition",
                table: "exported_package",
                columns: new[] { "municipality_id", "edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_external_login_account_id",
                table: "external_login",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_goal_municipality_id",
                table: "goal",
                column: "municipality_id");

            migrationBuilder.CreateIndex(
                name: "ix_goal_plan_id",
                table: "goal",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_goal_responsible_municipality_id",
                table: "goal",
                column: "responsible_municipality_id");

            migrationBuilder.CreateIndex(
                name: "ix_goal_responsible_service_id",
                table: "goal",
                column: "responsible_service_id");

            migrationBuilder.CreateIndex(
                name: "ix_goal_indicator_goal_id",
                table: "goal_indicator",
                column: "goal_id");

            migrationBuilder.CreateIndex(
                name: "ix_goal_measure_goal_id",
                table: "goal_measure",
                column: "goal_id");

            migrationBuilder.CreateIndex(
                name: "ix_goal_measure_measure_id",
                table: "goal_measure",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "ix_hearing_plan_id",
                table: "hearing",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_hearing_answer_account_id",
                table: "hearing_answer",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_hearing_answer_hearing_id",
                table: "hearing_answer",
                column: "hearing_id");

            migrationBuilder.CreateIndex(
                name: "ix_imported_package_fingerprint_municipality_number_edition",
                table: "imported_package",
                columns: new[] { "fingerprint", "municipality_number", "edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_imported_package_imported_by_id",
                table: "imported_package",
                column: "imported_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_imported_term_package_id",
                table: "imported_term",
                column: "package_id");

            migrationBuilder.CreateIndex(
                name: "ix_imported_term_sort_key",
                table: "imported_term",
                column: "sort_key");

            migrationBuilder.CreateIndex(
                name: "ix_indicator_reading_indicator_id",
                table: "indicator_reading",
                column: "indicator_id");

            migrationBuilder.CreateIndex(
                name: "ix_measure_status_sort_key",
                table: "measure",
                columns: new[] { "status", "sort_key" });

            migrationBuilder.CreateIndex(
                name: "ix_measure_carrying_measure_id_valid_from",
                table: "measure_carrying",
                columns: new[] { "measure_id", "valid_from" },
                unique: true,
                filter: "undone_on is null");

            migrationBuilder.CreateIndex(
                name: "ix_measure_carrying_service_id",
                table: "measure_carrying",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_measure_evaluation_measure_id_on",
                table: "measure_evaluation",
                columns: new[] { "measure_id", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_measure_municipality_measure_id",
                table: "measure_municipality",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "ix_municipality_number_valid_from",
                table: "municipality",
                columns: new[] { "number", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_municipality_change_to_id",
                table: "municipality_change",
                column: "to_id");

            migrationBuilder.CreateIndex(
                name: "ix_network_is_open_sort_key",
                table: "network",
                columns: new[] { "is_open", "sort_key" });

            migrationBuilder.CreateIndex(
                name: "ix_network_known_key",
                table: "network",
                column: "known_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_network_municipality_id",
                table: "network",
                column: "municipality_id");

            migrationBuilder.CreateIndex(
                name: "ix_network_package_id_origin_id",
                table: "network",
                columns: new[] { "package_id", "origin_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_network_gathering_network_id",
                table: "network_gathering",
                column: "network_id");

            migrationBuilder.CreateIndex(
                name: "ix_network_member_network_id",
                table: "network_member",
                column: "network_id");

            migrationBuilder.CreateIndex(
                name: "ix_network_partner_network_id",
                table: "network_partner",
                column: "network_id");

            migrationBuilder.CreateIndex(
                name: "ix_network_project_network_id",
                table: "network_project",
                column: "network_id");

            migrationBuilder.CreateIndex(
                name: "ix_notice_account_id_read_at",
                table: "notice",
                columns: new[] { "account_id", "read_at" });

            migrationBuilder.CreateIndex(
                name: "ix_outbox_message_sent_at_next_attempt_at",
                table: "outbox_message",
                columns: new[] { "sent_at", "next_attempt_at" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_lead_municipality_id",
                table: "plan",
                column: "lead_municipality_id");

            migrationBuilder.CreateIndex(
                name: "ix_plan_previous_id",
                table: "plan",
                column: "previous_id");

            migrationBuilder.CreateIndex(
                name: "ix_plan_evaluation_account_id",
                table: "plan_evaluation",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_plan_evaluation_plan_id",
                table: "plan_evaluation",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_plan_link_municipality_id",
                table: "plan_link",
                column: "municipality_id");

            migrationBuilder.CreateIndex(
                name: "ix_plan_link_plan_id",
                table: "plan_link",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_plan_milestone_municipality_id",
                table: "plan_milestone",
                column: "municipality_id");

            migrationBuilder.CreateIndex(
                name: "ix_plan_milestone_plan_id",
                table: "plan_milestone",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_plan_milestone_service_id",
                table: "plan_milestone",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_plan_municipality_municipality_id",
                table: "plan_municipality",
                column: "municipality_id");

            migrationBuilder.CreateIndex(
                name: "ix_plan_section_edited_by",
                table: "plan_section",
                column: "edited_by");

            migrationBuilder.CreateIndex(
                name: "ix_plan_section_municipality_id",
                table: "plan_section",
                column: "municipality_id");

            migrationBuilder.CreateIndex(
                name: "ix_plan_section_plan_id_key_municipality_id",
                table: "plan_section",
                columns: new[] { "plan_id", "key", "municipality_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plan_version_hearing_id",
                table: "plan_version",
                column: "hearing_id");

            migrationBuilder.CreateIndex(
                name: "ix_plan_version_municipality_id",
                table: "plan_version",
                column: "municipality_id");

            migrationBuilder.CreateIndex(
                name: "ix_plan_version_plan_id_municipality_id",
                table: "plan_version",
                columns: new[] { "plan_id", "municipality_id" });

            migrationBuilder.CreateIndex(
                name: "ix_relation_resource_id",
                table: "relation",
                column: "resource_id");

            migrationBuilder.CreateIndex(
                name: "ix_relation_resource_key",
                table: "relation",
                columns: new[] { "resource", "key" });

            migrationBuilder.CreateIndex(
                name: "ix_role_holding_account_id",
                table: "role_holding",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_role_holding_municipality_id",
                table: "role_holding",
                column: "municipality_id");

            migrationBuilder.CreateIndex(
                name: "ix_role_holding_service_id",
                table: "role_holding",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_section_version_account_id",
                table: "section_version",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_section_version_section_id_number",
                table: "section_version",
                columns: new[] { "section_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_self_action_evaluation_id",
                table: "self_action",
                column: "evaluation_id");

            migrationBuilder.CreateIndex(
                name: "ix_self_action_task_id",
                table: "self_action",
                column: "task_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_self_evaluation_municipality_id",
                table: "self_evaluation",
                column: "municipality_id");

            migrationBuilder.CreateIndex(
                name: "ix_self_evaluation_place_id_questionnaire_year_round",
                table: "self_evaluation",
                columns: new[] { "place_id", "questionnaire", "year", "round" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_self_evaluation_service_id",
                table: "self_evaluation",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_service_host_id",
                table: "service",
                column: "host_id");

            migrationBuilder.CreateIndex(
                name: "ix_service_owner_municipality_id",
                table: "service_owner",
                column: "municipality_id");

            migrationBuilder.CreateIndex(
                name: "ix_standing_body_municipality_id",
                table: "standing_body",
                column: "municipality_id");

            migrationBuilder.CreateIndex(
                name: "ix_task_holder_id_done_on",
                table: "task",
                columns: new[] { "holder_id", "done_on" });

            migrationBuilder.CreateIndex(
                name: "ix_task_resource_id",
                table: "task",
                column: "resource_id");

            migrationBuilder.CreateIndex(
                name: "ix_team_service_id",
                table: "team",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_term_agreement_id_key",
                table: "term",
                columns: new[] { "agreement_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_term_agreement_lead_id",
                table: "term_agreement",
                column: "lead_id");

            migrationBuilder.CreateIndex(
                name: "ix_term_definition_term_id",
                table: "term_definition",
                column: "term_id");

            migrationBuilder.CreateIndex(
                name: "ix_term_party_agreement_id",
                table: "term_party",
                column: "agreement_id");

            migrationBuilder.CreateIndex(
                name: "ix_term_saying_proposal_id",
                table: "term_saying",
                column: "proposal_id");

            migrationBuilder.CreateIndex(
                name: "ix_term_saying_term_id",
                table: "term_saying",
                column: "term_id");

            migrationBuilder.CreateIndex(
                name: "ix_trusted_publisher_trusted_by_id",
                table: "trusted_publisher",
                column: "trusted_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_waiting_package_digest",
                table: "waiting_package",
                column: "digest");

            migrationBuilder.CreateIndex(
                name: "ix_waiting_package_received_by_id",
                table: "waiting_package",
                column: "received_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_wheel_activity_agreement_id",
                table: "wheel_activity",
                column: "agreement_id");

            migrationBuilder.CreateIndex(
                name: "ix_wheel_activity_municipality_id",
                table: "wheel_activity",
                column: "municipality_id");

            migrationBuilder.CreateIndex(
                name: "ix_wheel_activity_plan_id",
                table: "wheel_activity",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_wheel_activity_responsible_service_id",
                table: "wheel_activity",
                column: "responsible_service_id");

            migrationBuilder.CreateIndex(
                name: "ix_wheel_activity_service_id",
                table: "wheel_activity",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_wheel_done_activity_id_year_month",
                table: "wheel_done",
                columns: new[] { "activity_id", "year", "month" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_wheel_done_recorded_by_id",
                table: "wheel_done",
                column: "recorded_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_wheel_follow_up_task_id",
                table: "wheel_follow_up",
                column: "task_id");

            migrationBuilder.CreateIndex(
                name: "ix_work_group_plan_id",
                table: "work_group",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_work_group_member_group_id",
                table: "work_group_member",
                column: "group_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "adoption_step");

            migrationBuilder.DropTable(
                name: "agreement_attachment");

            migrationBuilder.DropTable(
                name: "agreement_duty");

            migrationBuilder.DropTable(
                name: "agreement_point");

            migrationBuilder.DropTable(
                name: "agreement_routine");

            migrationBuilder.DropTable(
                name: "agreement_signature");

            migrationBuilder.DropTable(
                name: "agreement_version");

            migrationBuilder.DropTable(
                name: "audit_reference");

            migrationBuilder.DropTable(
                name: "audit_seal");

            migrationBuilder.DropTable(
                name: "body_meeting");

            migrationBuilder.DropTable(
                name: "body_member");

            migrationBuilder.DropTable(
                name: "calendar_token");

            migrationBuilder.DropTable(
                name: "competence_people");

            migrationBuilder.DropTable(
                name: "correction");

            migrationBuilder.DropTable(
                name: "document_content");

            migrationBuilder.DropTable(
                name: "draft");

            migrationBuilder.DropTable(
                name: "duty_evidence");

            migrationBuilder.DropTable(
                name: "duty_routine");

            migrationBuilder.DropTable(
                name: "example");

            migrationBuilder.DropTable(
                name: "exported_package_content");

            migrationBuilder.DropTable(
                name: "external_login");

            migrationBuilder.DropTable(
                name: "goal_measure");

            migrationBuilder.DropTable(
                name: "hearing_answer");

            migrationBuilder.DropTable(
                name: "imported_term");

            migrationBuilder.DropTable(
                name: "indicator_reading");

            migrationBuilder.DropTable(
                name: "installation_choices");

            migrationBuilder.DropTable(
                name: "job");

            migrationBuilder.DropTable(
                name: "measure_carrying");

            migrationBuilder.DropTable(
                name: "measure_evaluation");

            migrationBuilder.DropTable(
                name: "measure_municipality");

            migrationBuilder.DropTable(
                name: "municipality_change");

            migrationBuilder.DropTable(
                name: "network_gathering");

            migrationBuilder.DropTable(
                name: "network_member");

            migrationBuilder.DropTable(
                name: "network_partner");

            migrationBuilder.DropTable(
                name: "network_project");

            migrationBuilder.DropTable(
                name: "notice");

            migrationBuilder.DropTable(
                name: "notice_address");

            migrationBuilder.DropTable(
                name: "outbox_message");

            migrationBuilder.DropTable(
                name: "plan_evaluation");

            migrationBuilder.DropTable(
                name: "plan_link");

            migrationBuilder.DropTable(
                name: "plan_milestone");

            migrationBuilder.DropTable(
                name: "plan_version");

            migrationBuilder.DropTable(
                name: "relation");

            migrationBuilder.DropTable(
                name: "role_holding");

            migrationBuilder.DropTable(
                name: "section_version");

            migrationBuilder.DropTable(
                name: "self_action");

            migrationBuilder.DropTable(
                name: "self_answer");

            migrationBuilder.DropTable(
                name: "service_owner");

            migrationBuilder.DropTable(
                name: "team");

            migrationBuilder.DropTable(
                name: "term_definition");

            migrationBuilder.DropTable(
                name: "term_party");

            migrationBuilder.DropTable(
                name: "term_saying");

            migrationBuilder.DropTable(
                name: "trusted_publisher");

            migrationBuilder.DropTable(
                name: "waiting_package");

            migrationBuilder.DropTable(
                name: "wheel_follow_up");

            migrationBuilder.DropTable(
                name: "work_group_member");

            migrationBuilder.DropTable(
                name: "plan_municipality");

            migrationBuilder.DropTable(
                name: "agreement_party");

            migrationBuilder.DropTable(
                name: "audit_event");

            migrationBuilder.DropTable(
                name: "standing_body");

            migrationBuilder.DropTable(
                name: "competence_count");

            migrationBuilder.DropTable(
                name: "deviation");

            migrationBuilder.DropTable(
                name: "document");

            migrationBuilder.DropTable(
                name: "exported_package");

            migrationBuilder.DropTable(
                name: "goal_indicator");

            migrationBuilder.DropTable(
                name: "measure");

            migrationBuilder.DropTable(
                name: "network");

            migrationBuilder.DropTable(
                name: "hearing");

            migrationBuilder.DropTable(
                name: "plan_section");

            migrationBuilder.DropTable(
                name: "self_evaluation");

            migrationBuilder.DropTable(
                name: "term");

            migrationBuilder.DropTable(
                name: "task");

            migrationBuilder.DropTable(
                name: "wheel_done");

            migrationBuilder.DropTable(
                name: "work_group");

            migrationBuilder.DropTable(
                name: "duty_follow_up");

            migrationBuilder.DropTable(
                name: "goal");

            migrationBuilder.DropTable(
                name: "imported_package");

            migrationBuilder.DropTable(
                name: "term_agreement");

            migrationBuilder.DropTable(
                name: "wheel_activity");

            migrationBuilder.DropTable(
                name: "account");

            migrationBuilder.DropTable(
                name: "agreement");

            migrationBuilder.DropTable(
                name: "plan");

            migrationBuilder.DropTable(
                name: "service");

            migrationBuilder.DropTable(
                name: "municipality");
        }
    }
}
